/** Words that every page uses, in Turkish. */
import type { Messages } from '../en/index.ts';

export const common: Messages['common'] = {
  product: 'Good Terms',
  undo: 'Geri al',
  cancel: 'Vazgeç',
  openDesk: 'Masayı aç',
  languageNames: { en: 'English', fa: 'فارسی', tr: 'Türkçe', kk: 'Қазақша' },
  siteNames: { gmail: 'Gmail', outlook: 'Outlook' },
  noName: 'Adsız',
  noSubject: 'Konu yok',
};
