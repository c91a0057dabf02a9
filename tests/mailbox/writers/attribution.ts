/** The line above a quote, as each mail program words it in the sender's language. */
import type { PracticeConversation, Writer } from '../model.ts';

export interface Quoted {
  readonly name: string;
  readonly email: string;
  readonly sentAt: number;
}

type Language = PracticeConversation['language'];

/** Senders in Kazakhstan mostly run their programs in Russian. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', tr: 'tr-TR', fa: 'fa-IR-u-ca-gregory', kk: 'ru-RU' };

export function attribution(writer: Writer, language: Language, quoted: Quoted): string {
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', ...options }).format(quoted.sentAt).replace(' ', ' ');
  const day = date({ year: 'numeric', month: 'short', day: 'numeric' });
  const weekday = date({ weekday: 'short' });
  const time = date({ hour: 'numeric', minute: '2-digit' });
  const who = `${quoted.name} <${quoted.email}>`;
  if (writer === 'iphone') {
    const lines: Record<Language, string> = {
      en: `On ${day}, at ${time}, ${who} wrote:`,
      tr: `${who} şunları yazdı (${day} ${time}):`,
      fa: `در ${day}، ساعت ${time}، ${who} نوشت:`,
      kk: `${day}, в ${time}, ${who} написал(а):`,
    };
    return lines[language];
  }
  if (writer === 'yandex') return `${day}, ${time}, ${who}:`;
  const lines: Record<Language, string> = {
    en: `On ${weekday}, ${day} at ${time} ${who} wrote:`,
    tr: `${who}, ${day} ${weekday}, ${time} tarihinde şunu yazdı:`,
    fa: `در تاریخ ${weekday} ${day} ساعت ${time} ${who} نوشت:`,
    kk: `${weekday}, ${day} в ${time}, ${who}:`,
  };
  return lines[language];
}

/** Outlook's block of lines in place of one line. */
export function outlookHeader(language: Language, quoted: Quoted, to: string, subject: string): [string, string][] {
  const sent = new Intl.DateTimeFormat(LOCALES[language], { timeZone: 'UTC', dateStyle: 'full', timeStyle: 'short' });
  const labels: Record<Language, readonly [string, string, string, string]> = {
    en: ['From:', 'Sent:', 'To:', 'Subject:'],
    tr: ['Kimden:', 'Gönderildi:', 'Kime:', 'Konu:'],
    fa: ['از:', 'ارسال شده:', 'به:', 'موضوع:'],
    kk: ['От:', 'Отправлено:', 'Кому:', 'Тема:'],
  };
  const [from, sentAt, recipient, about] = labels[language];
  return [
    [from, `${quoted.name} <${quoted.email}>`],
    [sentAt, sent.format(quoted.sentAt).replace(' ', ' ')],
    [recipient, to],
    [about, subject],
  ];
}
