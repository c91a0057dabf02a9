/** The page's shape for a report: tags and a short list of attributes, and not one word of anybody's text. */

/** Mails and editors are left out whole: there tags and attributes too are somebody's words. */
const WRITTEN = '[role=document], [id^="UniqueMessageBody"], [contenteditable]';
const SKIPPED = /^(?:script|style|svg)$|-/;

/** Filled by Outlook's program alone, with words of HTML or names of its own. */
const VALUES = /^(?:role|dir|data-(?:app-section|testid|icon-name)|aria-(?:expanded|selected|multiline|haspopup))$/;

/** Of these only that they are there. Classes say nothing: they change with each build. */
const PRESENCE =
  /^(?:title|contenteditable|aria-label|data-(?:convid|focusable-row|folder-name|lpc-hover-target-id|ogs[bc]))$/;

export function censoredStructure(document: Document): string {
  return structureOf(document.body, '');
}

function structureOf(element: Element, indent: string): string {
  if (SKIPPED.test(element.localName)) return '';
  const inside = element.matches(WRITTEN) ? [] : [...element.children];
  const own = `${indent}<${element.localName}${[...element.attributes].map(attributeOf).join('')}>\n`;
  return own + inside.map((child) => structureOf(child, `${indent} `)).join('');
}

function attributeOf({ name, value }: Attr): string {
  if (VALUES.test(name) && /^[\w-]{1,40}$/.test(value)) return ` ${name}="${value}"`;
  if (name === 'id') return ` id="${value.split('_').map(nameOf).join('_')}"`;
  return PRESENCE.test(name) ? ` ${name}` : '';
}

/** `MSG_59b8_FROM` is `MSG_x_FROM`; a row's id is letters and digits of no meaning, or some that mean a mailbox. */
function nameOf(part: string): string {
  return /^[A-Z]{2,8}$|^[a-zA-Z]{3,16}[a-z]$|(?:Container|ContainerId|Body)$/.test(part) ? part : 'x';
}
