/** The page's shape for a report: tags and a short list of attributes, and not one word of anybody's text. */

/** A report longer than this is cut (characters). */
const MAX_LENGTH = 300_000;

/** Attributes whose value is Gmail's own and has this form; anything else in them is left out. */
const VALUES: Readonly<Record<string, RegExp>> = {
  role: /^(?:main|list|listitem|row|grid|gridcell|button|link|textbox|dialog|menu|menuitem|navigation|banner|complementary|tab|tablist|tabpanel|region|heading|presentation|img|checkbox|option|listbox|combobox|search)$/,
  jsname: /^[A-Za-z0-9]{5,6}$/,
  gh: /^(?:tl|tm|mtb|cm|sda|gt)$/,
  g_editable: /^(?:true|false)$/,
  contenteditable: /^(?:true|false|plaintext-only)$/,
  dir: /^(?:ltr|rtl|auto)$/,
  'aria-expanded': /^(?:true|false)$/,
  'aria-multiline': /^(?:true|false)$/,
  'aria-hidden': /^(?:true|false)$/,
};

/** Attributes that are reported as being there, without their value. */
const PRESENCE = [
  'email',
  'name',
  'title',
  'alt',
  'jslog',
  'data-hovercard-id',
  'data-name',
  'data-message-id',
  'data-legacy-message-id',
  'data-legacy-thread-id',
  'data-thread-id',
  'data-thread-perm-id',
  'data-legacy-last-message-id',
  'data-legacy-last-non-draft-message-id',
  'data-standalone-draft-id',
  'data-emoji',
  'data-smartmail',
];

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'LINK', 'META']);

export function censoredStructure(document: Document): string {
  const words = wordsOf(document);
  const lines: string[] = [];
  let length = 0;
  const open: Open[] = [{ element: document.documentElement, depth: 0, isWritten: false }];
  for (let next = open.pop(); next && length < MAX_LENGTH; next = open.pop()) {
    const { element, depth, isWritten } = next;
    if (SKIPPED.has(element.nodeName.toUpperCase())) continue;
    const attributes = isWritten ? '' : attributesOf(element, words);
    const line = `${' '.repeat(Math.min(depth, 60))}<${tagOf(element)}${attributes}>`;
    lines.push(line);
    length += line.length + 1;
    for (const child of [...element.children].reverse())
      open.push({ element: child, depth: depth + 1, isWritten: isWritten || isWriting(element) });
  }
  return lines.join('\n');
}

interface Open {
  readonly element: Element;
  readonly depth: number;
  /** Within a mail or an editor: there attributes too are somebody's words. */
  readonly isWritten: boolean;
}

function isWriting(element: Element): boolean {
  return element.matches('.a3s') || element.matches('[g_editable=true]') || element.matches('[contenteditable=true]');
}

/** A tag that HTML does not know is a word. */
function tagOf(element: Element): string {
  return element instanceof HTMLUnknownElement || element.localName.includes('-') ? 'x' : element.localName;
}

function attributesOf(element: Element, words: ReadonlySet<string>): string {
  const classes = [...element.classList].filter((name) => isGmailClass(name, words));
  const values = Object.entries(VALUES).flatMap(([name, form]) => {
    const value = element.getAttribute(name);
    return value !== null && form.test(value) ? [`${name}="${value}"`] : [];
  });
  const present = PRESENCE.filter((name) => element.hasAttribute(name));
  const hidden = element instanceof HTMLElement && element.style.display === 'none' ? ['hidden'] : [];
  return [...(classes.length > 0 ? [`class="${classes.join(' ')}"`] : []), ...values, ...present, ...hidden]
    .map((part) => ` ${part}`)
    .join('');
}

/** Gmail's classes are short codes; a class that is, holds or lies in a word of the page could come from a label's name. */
function isGmailClass(name: string, words: ReadonlySet<string>): boolean {
  if (!/^[A-Za-z][A-Za-z0-9]{0,6}(?:-[A-Za-z0-9]{1,7}){0,4}$/.test(name)) return false;
  const codes = name.toLowerCase().split('-');
  return !codes.some((code) => code.length > 2 && words.has(code)) && !words.has(name.toLowerCase());
}

/** Every word a person could have written, in text or in an attribute that is not reported. */
function wordsOf(document: Document): Set<string> {
  const words = new Set<string>();
  const add = (text: string | null) => {
    for (const word of text?.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) words.add(word);
  };
  add(document.title);
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Element)) {
      if (!SKIPPED.has(node.parentElement?.nodeName ?? '')) add(node.nodeValue);
      continue;
    }
    for (const { name, value } of node.attributes) if (!OWN.has(name) && !(name in VALUES)) add(value);
  }
  return words;
}

/** Attributes that only Gmail's program fills. */
const OWN = new Set(['class', 'id', 'style', 'jslog', 'jsaction', 'jscontroller', 'jsmodel', 'tabindex']);
