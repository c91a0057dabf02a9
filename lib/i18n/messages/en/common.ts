/** Words that every page uses. */
export const common = {
  product: 'Good Terms',
  undo: 'Undo',
  cancel: 'Cancel',
  openDesk: 'Open the desk',
  languageNames: { en: 'English', fa: 'فارسی', tr: 'Türkçe', kk: 'Қазақша' },
  siteNames: { gmail: 'Gmail', outlook: 'Outlook' },
  noName: 'No name',
  noSubject: 'No subject',
};
