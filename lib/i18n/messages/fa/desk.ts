/** The desk in Persian: settings and the self-check. */
import type { Messages } from '../en/index.ts';

export const desk: Messages['desk'] = {
  title: 'میز کار',
  navigation: 'بخش‌های میز کار',
  settings: 'تنظیمات',
  selfCheck: 'عیب‌یابی',
};

export const settings: Messages['settings'] = {
  language: 'زبان',
  languageHint: 'زبان خود Good Terms. پاسخ‌ها به زبان ایمیل رسیده نوشته می‌شوند.',
  followBrowser: 'مثل مرورگر',
  ownName: 'نام شما',
  ownNameHint: 'همان‌طور که امضا می‌کنید. پاسخ‌های پیشنهادی با آن تمام می‌شوند؛ اگر خالی باشد، از شما می‌پرسند.',
  save: 'ذخیره',
  own: 'نشانی‌های شما',
  ownHint: 'ایمیل‌های این نشانی‌ها از شماست. هر نشانی و نام مستعاری را که با آن می‌نویسید بیفزایید.',
  ownAdd: 'افزودن نشانی',
  ownInvalid: 'این به نشانی ایمیل نمی‌ماند.',
  ownNone: 'هنوز چیزی نیست. نشانی‌ای که با آن وارد شده‌اید شناخته شده است.',
  add: 'افزودن',
  removeAddress: ({ address }) => `حذف ${address}`,
  notClients: 'مشتری نیستند',
  notClientsHint: 'به ایمیل‌های این نشانی‌ها نگاه نمی‌شود. برای اینکه دوباره پرسیده شود، حذفش کنید.',
  notClientsNone: 'فهرست خالی است.',
  pause: 'توقف',
  pauseHint: 'در زمان توقف چیزی خوانده نمی‌شود و نشانه‌ای گذاشته نمی‌شود. آنچه ثبت شده می‌ماند.',
  pauseAll: 'توقف همه',
  pauseSite: ({ site }) => `توقف در ${site}`,
  consent: 'رضایت',
  consentGiven: ({ day }) => `در ${day} اجازه دادید ایمیلتان روی این دستگاه خوانده شود.`,
  consentNone: 'اجازهٔ خواندن ایمیلتان را نداده‌اید. چیزی خوانده نمی‌شود.',
  withdraw: 'پس گرفتن اجازه',
  decide: 'دیدن و تصمیم گرفتن',
  withdrawn: 'اجازه پس گرفته شد. از این پس چیزی خوانده نمی‌شود. آنچه ثبت شده تا پاکش نکنید می‌ماند.',
  saved: 'ذخیره شد.',
  addressRemoved: ({ address }) => `${address} حذف شد.`,
};

export const selfCheck: Messages['selfCheck'] = {
  intro: 'Good Terms هر بخش گفت‌وگوی باز را چگونه پیدا می‌کند. سایت‌ها عوض می‌شوند؛ اینجا پیداست چه چیزی هنوز کار می‌کند.',
  refresh: 'بررسی دوباره',
  noTabs: 'زبانهٔ ایمیلی باز نیست. گفت‌وگویی را باز کنید و دوباره بررسی کنید.',
  noAnswer: 'این زبانه جواب نمی‌دهد. دوباره بارش کنید و باز بررسی کنید.',
  tab: ({ site, number }) => `${site}، زبانهٔ ${number}`,
  readings: {
    none: 'گفت‌وگویی در آن باز نیست.',
    loading: 'گفت‌وگویی در آن دارد باز می‌شود.',
    blocked: 'صفحه‌اش خوانده نمی‌شود.',
    open: 'گفت‌وگویی در آن باز است.',
  },
  field: 'بخش',
  strategy: 'راه پیدا شدن',
  certainty: 'اطمینان',
  sure: { sure: 'مطمئن', likely: 'محتمل', guess: 'حدس' },
  notFound: 'پیدا نشد',
  missedBefore: ({ strategies }) => `این‌ها نتیجه نداد: ${strategies}`,
  copyStructure: 'کپی ساختار صفحه',
  structureHint: 'برچسب‌ها و چند ویژگی، برای گزارش. حتی یک کلمه از ایمیل کسی در آن نیست.',
  structureCopied: 'ساختار صفحه کپی شد.',
  copyFailed: 'مرورگر اجازهٔ کپی نداد. روی این صفحه کلیک کنید و دوباره امتحان کنید.',
};
