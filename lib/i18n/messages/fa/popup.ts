/** The popup in Persian. */
import type { Messages } from '../en/index.ts';

export const popup: Messages['popup'] = {
  title: 'امروز',
  search: 'جست‌وجوی مشتری',
  results: 'مشتریان',
  noResults: ({ query }) => `مشتری‌ای با «${query}» پیدا نشد.`,
  owed: 'در انتظار پاسخ شما',
  asSeen: 'تا جایی که اینجا دیده شده',
  noneOwed: 'کسی منتظر شما نیست.',
  flags: 'تازه‌ترین نشانه‌ها',
  noFlags: 'نشانهٔ بازی نیست.',
  emptyTitle: 'همه‌چیز آرام است',
  emptyText: 'وقتی مشتری‌ای بنویسد، اینجا می‌بینید.',
  loading: 'یک لحظه',
  pauseAll: 'توقف همه',
  resumeAll: 'ادامه',
  pausedAll: 'متوقف است. چیزی خوانده نمی‌شود.',
  pauseSite: ({ site }) => `توقف در ${site}`,
  resumeSite: ({ site }) => `ادامه در ${site}`,
  answeredElsewhere: ({ name }) => `پاسخ ${name} را جای دیگری داده‌ام`,
  wasAnsweredElsewhere: ({ name }) => `یادداشت شد: پاسخ ${name} جای دیگری داده شده است.`,
  noMail: 'هنوز ایمیلی از این مشتری اینجا دیده نشده است.',
  gone: 'آن پیام دیگر ثبت نیست.',
  noConsent: 'هنوز چیزی خوانده نمی‌شود.',
  decide: 'دیدن و تصمیم گرفتن',
};
