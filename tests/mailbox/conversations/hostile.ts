/** Persian: a hostile mail that insults the work and the person. */
import type { ConversationDefinition } from '../model.ts';
import { OWNER } from '../people.ts';

const CLIENT = { name: 'سعید مهرجو', email: 'saeed@mehrjootrade.example' };

export const hostile: ConversationDefinition = {
  id: '19a7f3358ac4de07',
  name: 'hostile',
  language: 'fa',
  subject: 'سایت فروشگاه بالا نمی‌آید!!!',
  unread: true,
  messages: [
    {
      from: CLIENT,
      daysAgo: 2,
      at: '08:15',
      writer: 'iphone',
      text: `از دیشب سایت باز نمی‌شود. چه کار کرده‌اید؟ زود جواب بدهید.`,
    },
    {
      from: OWNER,
      daysAgo: 2,
      at: '08:50',
      text: `سلام آقای مهرجو،

بررسی کردم؛ سرور شرکت میزبان شما از ساعت یک بامداد قطع است و کد سایت مشکلی ندارد. با پشتیبانی آن‌ها تماس گرفتم و گفتند تا ظهر درست می‌شود. خبرش را به شما می‌دهم.`,
      signature: 'آیلین صابر\nطراح و توسعه‌دهنده',
    },
    {
      from: CLIENT,
      daysAgo: 0,
      at: '05:20',
      writer: 'iphone',
      text: `این بهانه‌ها را تحویل من ندهید. معلوم است که اصلاً بلد نیستید کار کنید، یک بچهٔ دبیرستانی از شما بهتر سایت می‌سازد. دو روز است دارم ضرر می‌دهم و شما خوابیده‌اید!

آبرویتان را پیش همه می‌برم. تا شب درست نشود با وکیلم طرف هستید.`,
    },
  ],
};
