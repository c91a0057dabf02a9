/**
 * What an element of a mail is, told by the ids, classes and styles that mail programs write and never by words.
 * Outlook on the web shows ids and classes with the prefix `x_`, once a hop, Gmail with `m_` and a number; Hotmail once
 * wrote `ecx`, Yahoo `ydp…`.
 */
import { ELEMENT_NODE, type MarkupNode, TEXT_NODE } from './markup-node.ts';

export type MarkupRole =
  /** Not shown at all: scripts, hidden preheaders, Gmail's own toggles. */
  | 'skip'
  | 'quoted'
  | 'forwarded'
  | 'signature'
  /** An attribution and quotes, with answers perhaps between and after them. */
  | 'conversation'
  /** From here to the end of the mail everything is an earlier mail. */
  | 'rest'
  | 'plain';

const HIDDEN_TAGS = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'xml',
  'textarea',
  'select',
  'button',
  'svg',
  'object',
]);
/** Only these carry roles in practice; asking every `<b>` for three attributes would double the time of a reading. */
const ROLE_TAGS = new Set(['div', 'blockquote', 'span', 'p', 'hr', 'table', 'td', 'section', 'pre', 'font', 'body']);
const PREFIX = /^(?:x_|ecx|m_-?\d+)+/;

const REST_IDS = new Set([
  'divrplyfwdmsg',
  'mail-editor-reference-message-container',
  'olk_src_body_section',
  'stopspelling',
  'zwchr',
]);
const QUOTE_CLASSES = new Set([
  'moz-cite-prefix',
  'zmail_extra',
  'tutanota_quote',
  'gmail_attr',
  'sh-quoted-content',
  'mail-quote-collapse',
  'quoted-plain-text',
  'protonmail_quote',
]);
const CONVERSATION_CLASSES = new Set(['gmail_quote', 'gmail_quote_container']);
const SIGNATURE_CLASSES = new Set([
  'gmail_signature',
  'gmail_signature_prefix',
  'moz-signature',
  'moz-txt-sig',
  'protonmail_signature_block',
  'ms-outlook-mobile-signature',
]);
const SIGNATURE_IDS = new Set([
  'signature',
  'ms-outlook-mobile-signature',
  'applemailsignature',
  'ymail_android_signature',
  'ymail_ios_signature',
  'protonmail_signature_block',
]);
/** Gmail's "show trimmed content" toggles. */
const TOGGLE_CLASSES = new Set(['yj6qo', 'ajr']);

export function roleOf(element: MarkupNode, tag: string): MarkupRole {
  if (HIDDEN_TAGS.has(tag)) return 'skip';
  if (!ROLE_TAGS.has(tag) || !element.getAttribute) return 'plain';
  const classes = namesIn(element.getAttribute('class'));
  const ids = namesIn(element.getAttribute('id'));
  const style = tag === 'font' || tag === 'pre' ? null : element.getAttribute('style');
  if (isHidden(element, style) || classes.some((name) => TOGGLE_CLASSES.has(name))) return 'skip';
  if (ids.some((id) => REST_IDS.has(id))) return 'rest';
  if (classes.includes('ms-outlook-mobile-reference-message')) return 'rest';
  if (style !== null && isOutlookHeader(element, style)) return 'rest';
  return quoteRole(element, tag, classes, style) ?? signatureRole(element, classes, ids);
}

function quoteRole(
  element: MarkupNode,
  tag: string,
  classes: readonly string[],
  style: string | null,
): MarkupRole | undefined {
  if (classes.includes('moz-forward-container')) return 'forwarded';
  if (tag === 'blockquote') {
    if (isIndent(element, classes, style)) return undefined;
    return startsWithDashes(element) ? 'forwarded' : 'quoted';
  }
  const isConversation = classes.some((name) => CONVERSATION_CLASSES.has(name));
  const isQuote = classes.some((name) => QUOTE_CLASSES.has(name) || name.endsWith('yahoo_quoted'));
  if (!isConversation && !isQuote) return undefined;
  return startsWithDashes(element) ? 'forwarded' : isConversation ? 'conversation' : 'quoted';
}

function signatureRole(element: MarkupNode, classes: readonly string[], ids: readonly string[]): MarkupRole {
  if (classes.some((name) => SIGNATURE_CLASSES.has(name))) return 'signature';
  if (ids.some((id) => SIGNATURE_IDS.has(id) || id.startsWith('applemailsignature'))) return 'signature';
  if (element.getAttribute?.('data-smartmail') === 'gmail_signature') return 'signature';
  return 'plain';
}

function namesIn(attribute: string | null): readonly string[] {
  if (!attribute || attribute.length > 2000) return [];
  return attribute
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.replace(PREFIX, ''));
}

/** Preheaders hide by style. `data-ogsc` and other rewritten colours are no sign. */
function isHidden(element: MarkupNode, style: string | null): boolean {
  if (element.getAttribute?.('hidden') != null) return true;
  if (style === null) return false;
  return /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|!|$)/i.test(
    style,
  );
}

/** The indent button of editors draws a block quote without a border: those are the writer's own words. */
function isIndent(element: MarkupNode, classes: readonly string[], style: string | null): boolean {
  if (element.getAttribute?.('type') != null || classes.length > 0 || style === null) return false;
  return /border\s*:\s*(?:none|0)|margin(?:-left)?\s*:\s*(?:0(?:px)? 0(?:px)? 0(?:px)? )?40px/i.test(style);
}

/** Word-based Outlook, Outlook for Mac and Windows Mail: a line above bold "From: … Sent: …" in any language. */
function isOutlookHeader(element: MarkupNode, style: string): boolean {
  if (!/border-top/i.test(style) && !/border\s*:\s*none\s*;\s*border-top/i.test(style)) return false;
  if (!/#e1e1e1|#b5c4df|rgb\(225, ?225, ?225\)|rgb\(181, ?196, ?223\)|rgb\(229, ?229, ?229\)|#e5e5e5/i.test(style))
    return false;
  return /^[\p{L}\p{M} ‌]{1,30}[:：]/u.test(openingOf(element, 60));
}

/** Gmail and others open a forward, in every language, with a row of dashes. */
function startsWithDashes(element: MarkupNode): boolean {
  return /^-{5,}/.test(openingOf(element, 20));
}

/** The first characters of an element's text, reading no more nodes than that takes. */
function openingOf(element: MarkupNode, length: number): string {
  let text = '';
  let seen = 0;
  const waiting: MarkupNode[] = element.firstChild ? [element.firstChild] : [];
  for (let node = waiting.pop(); node && text.length < length && seen < 60; node = waiting.pop()) {
    seen++;
    if (node.nextSibling) waiting.push(node.nextSibling);
    if (node.nodeType === TEXT_NODE)
      text = (text + (node.nodeValue ?? '').slice(0, 300).replace(/\s+/g, ' ')).trimStart();
    else if (node.nodeType === ELEMENT_NODE && node.firstChild) waiting.push(node.firstChild);
  }
  return text;
}
