/** The browser's own side panel in Persian. */
import type { Messages } from '../en/index.ts';

export const panel: Messages['panel'] = {
  open: 'باز کردن پانل کناری',
  byHand: 'در نوار ابزار مرورگر روی نماد Good Terms بزنید و سپس «باز کردن پانل کناری» را انتخاب کنید.',
  noMailTitle: 'در این زبانه ایمیلی نیست',
  noMailText: 'به زبانهٔ ایمیلتان بروید. گفت‌وگویی که آنجا باز است اینجا دیده می‌شود.',
  checkHeading: 'بررسی یک پیام',
  checkLabel: 'پیام',
  checkHint: 'متن هر پیامی را اینجا بچسبانید. از این دستگاه بیرون نمی‌رود و چیزی از آن نگه داشته نمی‌شود.',
  check: 'بررسی',
  clear: 'پاک کردن',
};
