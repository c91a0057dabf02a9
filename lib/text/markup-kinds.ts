/**
 * What an element of a mail is, told by the ids, classes and styles that mail programs write and never by words.
 * Outlook on the web shows ids and classes with the prefix `x_`, once a hop, Gmail with `m_` and a number; Hotmail once
 * wrote `ecx`, Yahoo `ydp…`.
 */
import type { MarkupNode } from './markup-node.ts';
import type { Tag } from './tags.ts';

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

/** Most attributes hold none of these letters, and are looked at no further. */
const CLASS_HINT = /quote|sign|cite|forward|attr|extra|content|collapse|text|reference|yj6qo|ajr/i;
const STYLE_HINT = /none|hidden|hide|border-top|max-height/i;

/** `classes` is the element's class attribute. */
export function roleOf(element: MarkupNode, tag: Tag, classes: string | null): MarkupRole {
  if (tag.isHidden) return 'skip';
  if (tag.tells === 'nothing' || !element.getAttribute) return 'plain';
  const names = classes !== null && CLASS_HINT.test(classes) ? namesIn(classes) : NONE;
  const id = tag.tells === 'all' || tag.tells === 'id' ? element.getAttribute('id') : null;
  const ids = id ? namesIn(id) : NONE;
  const style = tag.tells === 'all' || tag.tells === 'style' ? element.getAttribute('style') : null;
  if (style !== null && STYLE_HINT.test(style)) {
    if (HIDDEN_STYLE.test(style)) return 'skip';
    if (isOutlookHeader(element, style)) return 'rest';
  }
  if (tag.name === 'blockquote') return blockquoteRole(element, classes, style);
  if (names === NONE && ids === NONE) return 'plain';
  return namedRole(element, names, ids);
}

const NONE: readonly string[] = [];
/** Preheaders hide by style. */
const HIDDEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|!|$)/i;

function namedRole(element: MarkupNode, names: readonly string[], ids: readonly string[]): MarkupRole {
  if (names.some((name) => TOGGLE_CLASSES.has(name))) return 'skip';
  if (ids.some((id) => REST_IDS.has(id)) || names.includes('ms-outlook-mobile-reference-message')) return 'rest';
  if (names.includes('moz-forward-container')) return 'forwarded';
  const isConversation = names.some((name) => CONVERSATION_CLASSES.has(name));
  const isQuote = names.some((name) => QUOTE_CLASSES.has(name) || name.endsWith('yahoo_quoted'));
  if (isConversation || isQuote) {
    return startsWithDashes(element) ? 'forwarded' : isConversation ? 'conversation' : 'quoted';
  }
  const isSignature =
    names.some((name) => SIGNATURE_CLASSES.has(name)) ||
    ids.some((id) => SIGNATURE_IDS.has(id) || id.startsWith('applemailsignature'));
  return isSignature ? 'signature' : 'plain';
}

function blockquoteRole(element: MarkupNode, classes: string | null, style: string | null): MarkupRole {
  if (classes === null && isIndent(element, style)) return 'plain';
  return startsWithDashes(element) ? 'forwarded' : 'quoted';
}

function namesIn(attribute: string): readonly string[] {
  if (attribute.length > 2000) return NONE;
  return attribute
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.replace(PREFIX, ''));
}

/** The indent button of editors draws a block quote without a border: those are the writer's own words. */
function isIndent(element: MarkupNode, style: string | null): boolean {
  if (style === null || element.getAttribute?.('type') != null) return false;
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
    if (node.nodeName === '#text')
      text = (text + (node.nodeValue ?? '').slice(0, 300).replace(/\s+/g, ' ')).trimStart();
    else if (node.firstChild) waiting.push(node.firstChild);
  }
  return text;
}
