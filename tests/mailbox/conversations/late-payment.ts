/** Persian: an invoice long overdue, and one excuse after another. */
import type { ConversationDefinition } from '../model.ts';
import { OWNER } from '../people.ts';

const CLIENT = { name: 'فرهاد کیانی', email: 'f.kiani@nashrebaran.example' };
const SIGNATURE = 'فرهاد کیانی\nمدیر اجرایی نشر باران';
const OWN_SIGNATURE = 'آیلین صابر\nطراح و توسعه‌دهنده';

export const latePayment: ConversationDefinition = {
  id: '19a3b9c08f5512a6',
  name: 'late-payment',
  language: 'fa',
  subject: 'صورت‌حساب طراحی جلد کتاب‌ها',
  unread: true,
  messages: [
    {
      from: OWNER,
      to: [CLIENT],
      daysAgo: 47,
      at: '10:05',
      text: `آقای کیانی عزیز، سلام

طرح نهایی هر چهار جلد را همراه با فایل چاپ فرستادم. صورت‌حساب هم پیوست است؛ طبق قرارمان مهلت پرداخت پانزده روز است.

از همکاری با شما خوشحال شدم.`,
      signature: OWN_SIGNATURE,
      attachments: ['صورت‌حساب ۱۰۲.pdf'],
    },
    {
      from: CLIENT,
      daysAgo: 30,
      at: '12:40',
      text: `سلام خانم صابر،

دستتان درد نکند، جلدها عالی شده‌اند. حسابدارمان این هفته مرخصی است، شنبه که برگردد پرداخت می‌کنیم.`,
      signature: SIGNATURE,
    },
    {
      from: OWNER,
      daysAgo: 9,
      at: '09:30',
      text: `سلام آقای کیانی،

خواستم یادآوری کنم که صورت‌حساب شمارهٔ ۱۰۲ هنوز پرداخت نشده و بیش از یک ماه از تحویل کار گذشته است. لطفاً بفرمایید چه روزی پرداخت می‌شود.`,
      signature: OWN_SIGNATURE,
    },
    {
      from: CLIENT,
      daysAgo: 0,
      at: '06:55',
      writer: 'iphone',
      text: `سلام خانم صابر، حق با شماست و شرمنده‌ایم.

راستش بازار کتاب خراب است و پخش‌کننده هنوز پول ما را نداده. این ماه واقعاً دستمان خالی است، ان‌شاءالله ماه بعد حتماً تسویه می‌کنیم. شما هم که از خودمانید، کمی صبر کنید.

در ضمن جلد پنجم را هم همین هفته لازم داریم، لطفاً شروع کنید.`,
    },
  ],
};
