/** What failed, what is safe, and what to do next, in Persian. */
import type { Messages } from '../en/index.ts';

export const failures: Messages['failures'] = {
  'record-full': {
    title: 'جایی برای ذخیره نمانده است',
    text: 'آنچه ثبت شده محفوظ است و ایمیلتان مثل قبل کار می‌کند. کمی فضا روی دستگاه خالی کنید و دوباره امتحان کنید.',
  },
  'record-outdated': {
    title: 'Good Terms به‌روز شد',
    text: 'آنچه ثبت شده محفوظ است. برای ادامه، صفحه را دوباره بار کنید.',
  },
  'record-unavailable': {
    title: 'اطلاعات ثبت‌شده باز نمی‌شود',
    text: 'مرورگر فعلاً اجازه نمی‌دهد؛ ایمیلتان مثل قبل کار می‌کند. مرورگر را ببندید و باز کنید، بعد دوباره امتحان کنید.',
  },
  'no-answer': {
    title: 'Good Terms جواب نمی‌دهد',
    text: 'چیزی از دست نرفته و ایمیلتان مثل قبل کار می‌کند. دوباره امتحان کنید یا صفحه را از نو بار کنید.',
  },
};
