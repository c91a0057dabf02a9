/** Words that every page uses, in Kazakh. */
import type { Messages } from '../en/index.ts';

export const common: Messages['common'] = {
  product: 'Good Terms',
  undo: 'Қайтару',
  cancel: 'Болдырмау',
  openDesk: 'Үстелді ашу',
  languageNames: { en: 'English', fa: 'فارسی', tr: 'Türkçe', kk: 'Қазақша' },
  siteNames: { gmail: 'Gmail', outlook: 'Outlook' },
  noName: 'Аты жоқ',
  noSubject: 'Тақырыпсыз',
};
