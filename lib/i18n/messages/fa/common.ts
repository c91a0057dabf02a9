/** Words that every page uses, in Persian. */
import type { Messages } from '../en/index.ts';

export const common: Messages['common'] = {
  product: 'Good Terms',
  undo: 'برگرداندن',
  cancel: 'انصراف',
  openDesk: 'باز کردن میز کار',
  languageNames: { en: 'English', fa: 'فارسی', tr: 'Türkçe', kk: 'Қазақша' },
  siteNames: { gmail: 'جیمیل', outlook: 'اوت‌لوک' },
  noName: 'بی‌نام',
  noSubject: 'بدون موضوع',
};
