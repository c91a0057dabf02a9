/** The reply in Persian. */
import type { Messages } from '../en/index.ts';

export const reply: Messages['reply'] = {
  heading: 'پاسخ شما',
  choices: 'راه‌های پاسخ',
  situations: {
    'unhappy-client': 'دلجویی',
    'outside-recorded-term': 'یادآوری توافق',
    'outside-no-term': 'اعلام هزینه',
    'decline-request': 'نه گفتن',
  },
  text: 'متن پاسخ',
  fillIn: 'پر کنید',
  why: 'چرا این جمله‌ها',
  ownWords: 'ادب معمول',
  insert: 'گذاشتن در پاسخ',
  copy: 'کپی',
  startOver: 'از نو',
  open: ({ slots }) => `هنوز خالی است: ${slots}.`,
  fillFirst: 'پر کردن',
  insertAnyway: 'گذاشتن به همین شکل',
  inserted: 'در کادر پاسخ است. یک بار دیگر بخوانید؛ فرستادنش با شماست.',
  copied: 'کپی شد.',
  copyFailed: 'مرورگر اجازهٔ کپی نداد. متن را انتخاب کنید و خودتان کپی کنید.',
  failures: {
    'other-conversation': 'الان گفت‌وگوی دیگری باز است، پس چیزی گذاشته نشد. پیش‌نویس همین‌جاست.',
    'no-reply-button': 'دکمهٔ پاسخ پیدا نشد و چیزی گذاشته نشد. پیش‌نویس محفوظ است؛ کپی کنید.',
    'editor-did-not-open': 'کادر پاسخ باز نشد. پیش‌نویس محفوظ است؛ کپی کنید.',
    'editor-refused': 'کادر پاسخ متن را نپذیرفت. پیش‌نویس محفوظ است؛ کپی کنید.',
    'not-verified': 'معلوم نیست متن رسیده باشد. کادر پاسخ را ببینید؛ پیش‌نویس اینجا محفوظ است.',
    'no-page': 'زبانهٔ ایمیل جواب نمی‌دهد. پیش‌نویس محفوظ است؛ کپی کنید و زبانه را دوباره بار کنید.',
  },
};
