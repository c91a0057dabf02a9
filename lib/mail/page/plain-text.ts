/** Text as a user reads it: mail sites draw emoji as images, and mix invisible direction marks into localized texts. */
import { withoutMarks } from '#lib/text/marks.ts';

/** The text with each emoji image by the emoji it stands for, white space collapsed. */
export function textWithEmoji(element: Element): string {
  return collapse(textOf(element));
}

function textOf(node: Node): string {
  if (!(node instanceof Element)) return node.nodeValue ?? '';
  const emoji = node.getAttribute('data-emoji') ?? node.getAttribute('alt');
  return emoji ?? [...node.childNodes].map(textOf).join('');
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const ADDRESS = /[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"']+\.[^\s@<>()[\],;:"'.]+/g;

export function addressesIn(text: string): string[] {
  return withoutMarks(text).match(ADDRESS) ?? [];
}

/** The last mail address in a text. */
export function lastAddress(text: string): string | undefined {
  return addressesIn(text).at(-1);
}

/** The text itself where it is an address and nothing else. */
export function wholeAddress(text: string | null | undefined): string | undefined {
  const trimmed = withoutMarks(text ?? '').trim();
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(trimmed) ? trimmed : undefined;
}
