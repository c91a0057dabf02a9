/** The page's shape for a report: tags and a short list of attributes, and not one word of anybody's text. */

/** A report longer than this is cut (characters). */
const MAX_LENGTH = 300_000;

/** Filled by Gmail's program alone with words of HTML or codes, so their values say how the page is built. */
const VALUES = 'role jsname gh g_editable contenteditable dir aria-expanded aria-multiline aria-hidden'.split(' ');

/** Of all others only that they are there, and of these alone: a name of an attribute may be anybody's too. */
const PRESENCE =
  /^(?:email|name|title|alt|jslog|data-(?:hovercard-id|name|emoji|smartmail|(?:legacy-|thread-|message-|standalone-)[a-z-]+))$/;

const SKIPPED = /^(?:script|style|noscript|template|svg|link|meta)$/;

interface Open {
  readonly element: Element;
  readonly depth: number;
  /** Within a mail or an editor: there attributes too are somebody's words. */
  readonly isWritten: boolean;
}

export function censoredStructure(document: Document): string {
  const words = wordsOf(document);
  let structure = '';
  const open: Open[] = [{ element: document.documentElement, depth: 0, isWritten: false }];
  for (let next = open.pop(); next && structure.length < MAX_LENGTH; next = open.pop()) {
    const { element, depth, isWritten } = next;
    if (SKIPPED.test(element.localName)) continue;
    structure += `${' '.repeat(Math.min(depth, 60))}<${tagOf(element)}${isWritten ? '' : attributesOf(element, words)}>\n`;
    const inside = isWritten || isWriting(element);
    for (const child of [...element.children].reverse())
      open.push({ element: child, depth: depth + 1, isWritten: inside });
  }
  return structure;
}

function isWriting(element: Element): boolean {
  return element.matches('.a3s') || element.hasAttribute('contenteditable');
}

/** A tag that HTML does not know is a word. */
function tagOf(element: Element): string {
  return element instanceof HTMLUnknownElement || element.localName.includes('-') ? 'x' : element.localName;
}

function attributesOf(element: Element, words: ReadonlySet<string>): string {
  const classes = [...element.classList].filter((name) => isCode(name, words));
  let attributes = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
  for (const { name, value } of element.attributes) {
    if (VALUES.includes(name) && isCode(value, words)) attributes += ` ${name}="${value}"`;
    else if (PRESENCE.test(name)) attributes += ` ${name}`;
  }
  return attributes;
}

/** Gmail's classes are short codes; one that is a word of the page, or holds one, could come from a label's name. */
function isCode(name: string, words: ReadonlySet<string>): boolean {
  if (!/^[a-z][a-z\d]{0,13}(?:-[a-z\d]{1,7}){0,4}$/i.test(name)) return false;
  return ![name, ...name.split('-')].some((code) => code.length > 2 && words.has(code.toLowerCase()));
}

/** Every word a person could have written, in text or in an attribute that is not reported. */
function wordsOf(document: Document): Set<string> {
  let text = document.title;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Element)) text += ` ${node.nodeValue}`;
    else
      for (const { name, value } of node.attributes) if (!OWN.test(name) && !VALUES.includes(name)) text += ` ${value}`;
  }
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

const OWN = /^(?:class|id|style|js|tabindex)/;
