/** The Gmail pages that look like mail and cannot be read here, and the ones that are not Gmail's mail view at all. */
import type { BlockedReading } from '#lib/core/mail.ts';
import { firstVisible } from '../page/visible.ts';

/** `language` is the page's language when it was opened. */
export function blockedReason(window: Window, language: string): BlockedReading | undefined {
  const { document } = window;
  if (isPopOut(window)) return 'pop-out';
  if (isDelegated(window)) return 'delegated';
  if (isTranslated(document, language)) return 'translated';
  return hasShell(document) ? undefined : 'not-mail-view';
}

/** GMAIL facts 2.1: a conversation or a compose box in a window of its own. */
function isPopOut({ document, location }: Window): boolean {
  const has = (...names: string[]) => names.every((name) => document.body.classList.contains(name));
  if (/\/popout\/?$/.test(location.pathname) || /[?&]view=btop(?:&|$)/.test(location.search)) return true;
  return has('xE', 'xp') || has('aAU', 'xE', 'Su');
}

/** GMAIL facts 2.4: someone else's mailbox; its marker in the account menu in captures account-switcher-2 and -4. */
function isDelegated({ document, location }: Window): boolean {
  if (/^\/mail\/b\/|^\/mail\/u\/\d+\/d\//.test(location.pathname)) return true;
  return document.querySelector('[role=banner] .identityUserDelegatedAccount') !== null;
}

/** In the page's own heading, since a mail may hold what its sender copied from a translated page. */
const TRANSLATED_HEADINGS = [
  // Chromium wraps each text in two `font`; the heading has none of its own (capture subject-heading-2025-11-en).
  'h2.hP font',
  'h2[data-legacy-thread-id] font',
  // Edge and Yandex Browser.
  'h2.hP [_msttexthash]',
  'h2.hP[_msttexthash]',
  'h2.hP ya-tr-span',
  // Firefox numbers the elements while it works on them.
  'h2.hP[data-moz-translations-id]',
];

function isTranslated(document: Document, language: string): boolean {
  const html = document.documentElement;
  if (html.classList.contains('translated-ltr') || html.classList.contains('translated-rtl')) return true;
  // Firefox sets the page's language to the one it translates into, and leaves no other mark.
  if (language && html.lang && base(html.lang) !== base(language)) return true;
  return TRANSLATED_HEADINGS.some((selector) => firstVisible(document, selector));
}

function base(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** GMAIL facts 2.1: the main region, and the `gh` marks of list, tool bar and compose button. */
const SHELL = ['[role=main]', '[gh=tl]', '[gh=tm]', '[gh=cm]', 'h2[data-legacy-thread-id]', 'h2.hP'];

function hasShell(document: Document): boolean {
  return SHELL.some((selector) => document.querySelector(selector));
}

/** Gmail shows a screen of its own while its program loads. */
export function isStarting(document: Document): boolean {
  return document.readyState !== 'complete' || firstVisible(document, '#loading') !== undefined;
}
