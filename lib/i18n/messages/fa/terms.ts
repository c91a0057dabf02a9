/** The terms agreed with a client, in Persian. */
import type { Messages } from '../en/index.ts';

export const terms: Messages['terms'] = {
  heading: 'توافق‌ها',
  of: ({ name }) => `توافق‌ها با ${name}`,
  none: 'توافقی ثبت نشده است. اگر باشد، پاسخ‌ها می‌توانند به آن تکیه کنند.',
  kinds: {
    deliverables: 'موارد تحویل',
    exclusions: 'بیرون از کار',
    'revision-rounds': 'دفعات اصلاح',
    hours: 'ساعت کار',
    fee: 'دستمزد',
    'payment-days': 'مهلت پرداخت (روز)',
    notice: 'مهلت خبر دادن (روز)',
  },
  kind: 'نوع',
  text: 'چه توافق شد',
  textHint: 'به زبان خودتان، در یک جمله',
  agreedOn: 'تاریخ توافق',
  quantity: 'چند',
  amount: 'مبلغ',
  currency: 'واحد پول',
  add: 'ثبت توافق',
  useSelected: 'استفاده از متن انتخاب‌شده',
  selectHint: 'یا بخشی از پیام بالا را انتخاب کنید.',
  added: 'توافق ثبت شد.',
  invalid: 'چیزی ثبت نشد. جمله و تاریخ را دوباره ببینید.',
  noClient: 'این مشتری دیگر ثبت نیست. چیزی افزوده نشد.',
  agreed: ({ day }) => `توافق ${day}`,
  ended: ({ day }) => `تا ${day}`,
};
