/** The page's visible words in five display languages, so that nobody can lean on one of them. */
export const DISPLAY_LANGUAGES = ['en', 'tr', 'fa', 'ru', 'de'] as const;
export type DisplayLanguage = (typeof DISPLAY_LANGUAGES)[number];

export interface Words {
  readonly inbox: string;
  readonly starred: string;
  readonly snoozed: string;
  readonly sent: string;
  readonly drafts: string;
  readonly compose: string;
  readonly search: string;
  readonly me: string;
  readonly to: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly send: string;
  readonly subject: string;
  readonly body: string;
  readonly newMessage: string;
  readonly close: string;
  readonly back: string;
  readonly more: string;
  readonly unread: string;
  readonly notStarred: string;
  readonly showTrimmed: string;
  readonly clipped: string;
  readonly viewEntire: string;
  readonly draft: string;
  readonly account: string;
  readonly attachments: string;
}

export const WORDS: Readonly<Record<DisplayLanguage, Words>> = {
  en: {
    inbox: 'Inbox',
    starred: 'Starred',
    snoozed: 'Snoozed',
    sent: 'Sent',
    drafts: 'Drafts',
    compose: 'Compose',
    search: 'Search mail',
    me: 'me',
    to: 'to',
    reply: 'Reply',
    replyAll: 'Reply all',
    forward: 'Forward',
    send: 'Send',
    subject: 'Subject',
    body: 'Message Body',
    newMessage: 'New Message',
    close: 'Save & close',
    back: 'Back to Inbox',
    more: 'More',
    unread: 'unread',
    notStarred: 'Not starred',
    showTrimmed: 'Show trimmed content',
    clipped: '[Message clipped]',
    viewEntire: 'View entire message',
    draft: 'Draft',
    account: 'Google Account',
    attachments: 'Attachments',
  },
  tr: {
    inbox: 'Gelen Kutusu',
    starred: 'Yıldızlı',
    snoozed: 'Ertelenenler',
    sent: 'Gönderilmiş Postalar',
    drafts: 'Taslaklar',
    compose: 'Oluştur',
    search: 'Postalarda arayın',
    me: 'ben',
    to: 'alıcı:',
    reply: 'Yanıtla',
    replyAll: 'Tümünü yanıtla',
    forward: 'Yönlendir',
    send: 'Gönder',
    subject: 'Konu',
    body: 'İleti Gövdesi',
    newMessage: 'Yeni İleti',
    close: 'Kaydet ve kapat',
    back: 'Gelen Kutusuna dön',
    more: 'Diğer',
    unread: 'okunmamış',
    notStarred: 'Yıldızlı değil',
    showTrimmed: 'Kısaltılmış içeriği göster',
    clipped: '[İleti kısaltıldı]',
    viewEntire: 'İletinin tamamını görüntüle',
    draft: 'Taslak',
    account: 'Google Hesabı',
    attachments: 'Ekler',
  },
  fa: {
    inbox: 'صندوق دریافت',
    starred: 'ستاره‌دار',
    snoozed: 'به‌تعویق‌افتاده',
    sent: 'ارسال‌شده',
    drafts: 'پیش‌نویس‌ها',
    compose: 'نوشتن',
    search: 'جستجو در نامه‌ها',
    me: 'من',
    to: 'به',
    reply: 'پاسخ',
    replyAll: 'پاسخ به همه',
    forward: 'بازارسال',
    send: 'ارسال',
    subject: 'موضوع',
    body: 'متن پیام',
    newMessage: 'پیام جدید',
    close: 'ذخیره و بستن',
    back: 'بازگشت به صندوق دریافت',
    more: 'بیشتر',
    unread: 'خوانده‌نشده',
    notStarred: 'بدون ستاره',
    showTrimmed: 'نمایش محتوای کوتاه‌شده',
    clipped: '[پیام کوتاه شده است]',
    viewEntire: 'مشاهدهٔ کل پیام',
    draft: 'پیش‌نویس',
    account: 'حساب Google',
    attachments: 'پیوست‌ها',
  },
  ru: {
    inbox: 'Входящие',
    starred: 'Помеченные',
    snoozed: 'Отложенные',
    sent: 'Отправленные',
    drafts: 'Черновики',
    compose: 'Написать',
    search: 'Поиск в почте',
    me: 'я',
    to: 'кому:',
    reply: 'Ответить',
    replyAll: 'Ответить всем',
    forward: 'Переслать',
    send: 'Отправить',
    subject: 'Тема',
    body: 'Тело письма',
    newMessage: 'Новое сообщение',
    close: 'Сохранить и закрыть',
    back: 'Вернуться во входящие',
    more: 'Ещё',
    unread: 'не прочитано',
    notStarred: 'Не помечено',
    showTrimmed: 'Показать скрытую часть',
    clipped: '[Сообщение сокращено]',
    viewEntire: 'Посмотреть сообщение целиком',
    draft: 'Черновик',
    account: 'Аккаунт Google',
    attachments: 'Вложения',
  },
  de: {
    inbox: 'Posteingang',
    starred: 'Markiert',
    snoozed: 'Zurückgestellt',
    sent: 'Gesendet',
    drafts: 'Entwürfe',
    compose: 'Schreiben',
    search: 'In E-Mails suchen',
    me: 'mich',
    to: 'an',
    reply: 'Antworten',
    replyAll: 'Allen antworten',
    forward: 'Weiterleiten',
    send: 'Senden',
    subject: 'Betreff',
    body: 'Nachrichtentext',
    newMessage: 'Neue Nachricht',
    close: 'Speichern und schließen',
    back: 'Zurück zum Posteingang',
    more: 'Mehr',
    unread: 'ungelesen',
    notStarred: 'Nicht markiert',
    showTrimmed: 'Gekürzten Inhalt anzeigen',
    clipped: '[Nachricht gekürzt]',
    viewEntire: 'Vollständige Nachricht anzeigen',
    draft: 'Entwurf',
    account: 'Google-Konto',
    attachments: 'Anhänge',
  },
};
