/** Persian: a plain, polite thread about a new job, written in Gmail; nothing to flag as trouble. */
import type { ConversationDefinition } from '../model.ts';
import { OWNER } from '../people.ts';

const CLIENT = { name: 'نگار ابراهیمی', email: 'negar@golabkafe.example' };

export const persianPlain: ConversationDefinition = {
  id: '19a2c4b6610fe808',
  name: 'persian-plain',
  language: 'fa',
  subject: 'منوی تازهٔ کافه گلاب',
  messages: [
    {
      from: CLIENT,
      daysAgo: 6,
      at: '11:48',
      text: `سلام آیلین جان،

امیدوارم خوب باشی. منوی زمستان آماده شده و دوست داریم طراحی‌اش مثل پارسال با خودت باشد. متن‌ها و قیمت‌ها را تا سه‌شنبه می‌فرستم.

برای هفتهٔ آینده وقت داری؟ هزینه‌اش را هم بگو که هماهنگ کنم.`,
      signature: 'نگار ابراهیمی\nکافه گلاب',
    },
    {
      from: OWNER,
      daysAgo: 5,
      at: '15:10',
      text: `سلام نگار جان،

بله، هفتهٔ آینده وقت دارم و با کمال میل انجامش می‌دهم. اگر متن‌ها سه‌شنبه برسد، طرح اول را پنج‌شنبه می‌فرستم. هزینه همان رقم پارسال است.`,
      signature: 'آیلین صابر\nطراح و توسعه‌دهنده',
    },
    {
      from: CLIENT,
      daysAgo: 2,
      at: '17:22',
      text: `عالی است، ممنون! متن‌ها پیوست است. عجله‌ای هم نداریم، تا آخر ماه وقت هست.`,
      attachments: ['منوی زمستان.docx'],
    },
  ],
};
