/** The page's visible words in four display languages, two of them right-to-left, so that nobody can lean on one. */
export const DISPLAY_LANGUAGES = ['en', 'de', 'fa', 'ar'] as const;
export type DisplayLanguage = (typeof DISPLAY_LANGUAGES)[number];

export function isRightToLeft(language: DisplayLanguage): boolean {
  return language === 'fa' || language === 'ar';
}

export interface Words {
  readonly mail: string;
  readonly inbox: string;
  readonly sent: string;
  readonly drafts: string;
  readonly junk: string;
  readonly newMail: string;
  readonly search: string;
  readonly ribbon: string;
  readonly folders: string;
  readonly list: string;
  readonly pane: string;
  readonly account: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly sentAt: string;
  readonly subject: string;
  readonly you: string;
  readonly others: string;
  readonly message: string;
  readonly body: string;
  readonly leaveBody: string;
  readonly actions: string;
  readonly reply: string;
  readonly replyAll: string;
  readonly forward: string;
  readonly more: string;
  readonly popOut: string;
  readonly send: string;
  readonly discard: string;
  readonly unread: string;
  readonly select: string;
  readonly showHistory: string;
  readonly hideHistory: string;
  readonly moreMessages: string;
  readonly summarize: string;
  readonly category: string;
  readonly draft: string;
  readonly notSent: string;
  readonly nothingOpen: string;
  readonly severalOpen: string;
  readonly meeting: string;
  readonly accept: string;
  readonly decline: string;
  readonly contact: string;
  readonly advertisement: string;
  readonly calendar: string;
}

export const WORDS: Readonly<Record<DisplayLanguage, Words>> = {
  en: {
    mail: 'Mail',
    inbox: 'Inbox',
    sent: 'Sent Items',
    drafts: 'Drafts',
    junk: 'Junk Email',
    newMail: 'New mail',
    search: 'Search',
    ribbon: 'Ribbon',
    folders: 'Navigation pane',
    list: 'Message list',
    pane: 'Reading Pane',
    account: 'Account manager for',
    from: 'From:',
    to: 'To:',
    cc: 'Cc:',
    sentAt: 'Sent:',
    subject: 'Subject:',
    you: 'You',
    others: 'others',
    message: 'Email message',
    body: 'Message body',
    leaveBody: 'press Alt+F10 to exit',
    actions: 'Message actions',
    reply: 'Reply',
    replyAll: 'Reply all',
    forward: 'Forward',
    more: 'More actions',
    popOut: 'Open in new window',
    send: 'Send',
    discard: 'Discard',
    unread: 'Unread',
    select: 'Select a conversation',
    showHistory: 'Show message history',
    hideHistory: 'Hide message history',
    moreMessages: 'more messages',
    summarize: 'Summarize',
    category: 'Clients',
    draft: '[Draft]',
    notSent: "This message hasn't been sent.",
    nothingOpen: 'Select an item to read',
    severalOpen: 'conversations selected',
    meeting: 'Invites you to a meeting',
    accept: 'Accept',
    decline: 'Decline',
    contact: 'Contact',
    advertisement: 'Advertisement',
    calendar: 'Calendar',
  },
  de: {
    mail: 'E-Mail',
    inbox: 'Posteingang',
    sent: 'Gesendete Elemente',
    drafts: 'Entwürfe',
    junk: 'Junk-E-Mail',
    newMail: 'Neue E-Mail',
    search: 'Suchen',
    ribbon: 'Menüband',
    folders: 'Navigationsbereich',
    list: 'Nachrichtenliste',
    pane: 'Lesebereich',
    account: 'Konto-Manager für',
    from: 'Von:',
    to: 'An:',
    cc: 'Cc:',
    sentAt: 'Gesendet:',
    subject: 'Betreff:',
    you: 'Sie',
    others: 'weitere',
    message: 'E-Mail-Nachricht',
    body: 'Nachrichtentext',
    leaveBody: 'zum Beenden Alt+F10 drücken',
    actions: 'Nachrichtenaktionen',
    reply: 'Antworten',
    replyAll: 'Allen antworten',
    forward: 'Weiterleiten',
    more: 'Weitere Aktionen',
    popOut: 'In neuem Fenster öffnen',
    send: 'Senden',
    discard: 'Verwerfen',
    unread: 'Ungelesen',
    select: 'Unterhaltung auswählen',
    showHistory: 'Nachrichtenverlauf anzeigen',
    hideHistory: 'Nachrichtenverlauf ausblenden',
    moreMessages: 'weitere Nachrichten',
    summarize: 'Zusammenfassen',
    category: 'Kunden',
    draft: '[Entwurf]',
    notSent: 'Diese Nachricht wurde noch nicht gesendet.',
    nothingOpen: 'Wählen Sie ein Element zum Lesen aus',
    severalOpen: 'Unterhaltungen ausgewählt',
    meeting: 'Lädt Sie zu einer Besprechung ein',
    accept: 'Zusagen',
    decline: 'Ablehnen',
    contact: 'Kontakt',
    advertisement: 'Werbung',
    calendar: 'Kalender',
  },
  fa: {
    mail: 'نامه',
    inbox: 'صندوق ورودی',
    sent: 'موارد ارسال‌شده',
    drafts: 'پیش‌نویس‌ها',
    junk: 'هرزنامه',
    newMail: 'نامه جدید',
    search: 'جستجو',
    ribbon: 'نوار',
    folders: 'پوشه‌ها',
    list: 'فهرست پیام‌ها',
    pane: 'قاب خواندن',
    account: 'مدیر حساب برای',
    from: 'از:',
    to: 'به:',
    cc: 'رونوشت:',
    sentAt: 'ارسال شده:',
    subject: 'موضوع:',
    you: 'شما',
    others: 'نفر دیگر',
    message: 'پیام ایمیل',
    body: 'متن پیام',
    leaveBody: 'برای خروج Alt+F10 را فشار دهید',
    actions: 'اقدامات پیام',
    reply: 'پاسخ',
    replyAll: 'پاسخ به همه',
    forward: 'هدایت',
    more: 'اقدامات بیشتر',
    popOut: 'باز کردن در پنجرهٔ جدید',
    send: 'ارسال',
    discard: 'دور انداختن',
    unread: 'خوانده‌نشده',
    select: 'انتخاب گفتگو',
    showHistory: 'نمایش سابقهٔ پیام',
    hideHistory: 'پنهان کردن سابقهٔ پیام',
    moreMessages: 'پیام دیگر',
    summarize: 'خلاصه',
    category: 'مشتریان',
    draft: '[پیش‌نویس]',
    notSent: 'این پیام هنوز فرستاده نشده است.',
    nothingOpen: 'موردی را برای خواندن انتخاب کنید',
    severalOpen: 'گفتگو انتخاب شده',
    meeting: 'شما را به جلسه دعوت می‌کند',
    accept: 'پذیرفتن',
    decline: 'رد کردن',
    contact: 'تماس',
    advertisement: 'آگهی',
    calendar: 'تقویم',
  },
  ar: {
    mail: 'البريد',
    inbox: 'علبة الوارد',
    sent: 'العناصر المرسلة',
    drafts: 'المسودات',
    junk: 'البريد الإلكتروني غير الهام',
    newMail: 'بريد جديد',
    search: 'بحث',
    ribbon: 'الشريط',
    folders: 'جزء التنقل',
    list: 'قائمة الرسائل',
    pane: 'جزء القراءة',
    account: 'إدارة حساب',
    from: 'من:',
    to: 'إلى:',
    cc: 'نسخة:',
    sentAt: 'تم الإرسال:',
    subject: 'الموضوع:',
    you: 'أنت',
    others: 'آخرون',
    message: 'رسالة بريد إلكتروني',
    body: 'نص الرسالة',
    leaveBody: 'اضغط على Alt+F10 للخروج',
    actions: 'إجراءات الرسالة',
    reply: 'رد',
    replyAll: 'الرد على الكل',
    forward: 'إعادة توجيه',
    more: 'مزيد من الإجراءات',
    popOut: 'فتح في نافذة جديدة',
    send: 'إرسال',
    discard: 'تجاهل',
    unread: 'غير مقروء',
    select: 'تحديد محادثة',
    showHistory: 'إظهار محفوظات الرسائل',
    hideHistory: 'إخفاء محفوظات الرسائل',
    moreMessages: 'رسائل أخرى',
    summarize: 'تلخيص',
    category: 'العملاء',
    draft: '[مسودة]',
    notSent: 'لم يتم إرسال هذه الرسالة.',
    nothingOpen: 'حدد عنصرًا لقراءته',
    severalOpen: 'محادثات محددة',
    meeting: 'يدعوك إلى اجتماع',
    accept: 'قبول',
    decline: 'رفض',
    contact: 'جهة اتصال',
    advertisement: 'إعلان',
    calendar: 'التقويم',
  },
};
