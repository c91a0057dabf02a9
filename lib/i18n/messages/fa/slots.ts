/** Short labels of the open slots in a draft, in Persian. */
import type { Messages } from '../en/index.ts';

export const slots: Messages['slots'] = {
  remedy: 'چه می‌کنید',
  'new-date': 'تاریخ تازه',
  price: 'مبلغ',
  hours: 'ساعت کار',
  request: 'خواستهٔ مشتری',
  'what-i-can-do': 'کاری که می‌توانید',
  'smaller-scope': 'کار کوچک‌تر',
  'my-name': 'نام شما',
};
