/** The pages at Outlook's addresses that are no mail view, and the ones that a translator has rewritten. */
import type { BlockedReading } from '#lib/core/mail.ts';
import { firstVisible } from '../page/visible.ts';

/** `language` is the page's language when it was first read. */
export function blockedReason({ document, location }: Window, language: string): BlockedReading | undefined {
  // OUTLOOK facts 2.1: calendar and people are the same program.
  const isMail = /^\/(?:mail|owa)(?:\/|$)/.test(location.pathname) && document.querySelector(SHELL);
  if (!isMail) return 'not-mail-view';
  return isTranslated(document, language) ? 'translated' : undefined;
}

/** OUTLOOK facts 1 and 2.3: sections and ids of the program, whatever is open in it. */
const SHELL = '[data-app-section], [id$="ReadingPaneContainer"], #MailList, #MainModule, [id^="UniqueMessageBody"]';

/**
 * In the page's own heading, since a mail may hold what its sender copied from a translated page. Chromium wraps each
 * text in two `font`; Edge and Yandex Browser leave the other marks, Firefox the last.
 */
const TRANSLATED =
  '[id^="CONV_"][id$="_SUBJECT"]:is(:has(font, ya-tr-span), [_msttexthash], [data-moz-translations-id])';

function isTranslated(document: Document, language: string): boolean {
  const { classList, lang } = document.documentElement;
  // Firefox sets the page's language to the one it translates into, and leaves no other mark.
  if (lang && !lang.startsWith(language.slice(0, 2))) return true;
  return /\btranslated-(?:ltr|rtl)\b/.test(classList.value) || firstVisible(document, TRANSLATED) !== undefined;
}
