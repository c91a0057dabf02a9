/** The subject of what is open. The page's title is none: it names folder and holder. */
import { collapse } from '../page/plain-text.ts';
import { listed } from '../page/strategies.ts';
import { firstVisible } from '../page/visible.ts';

/** Input: the region of reading. */
export const SUBJECT = listed<Element, string>(
  [
    // OUTLOOK facts 2.5: conversation view, item view.
    ['heading', 'sure', '[id^="CONV_"][id$="_SUBJECT"]'],
    ['message-heading', 'sure', '[id^="MSG_"][id$="_SUBJECT"]:not(input)'],
    // The first heading with a title, above all messages; a sender's has none.
    ['title', 'likely', '[role=heading][title]:not([title*="@"])'],
  ],
  (region, selector) => textOf(firstVisible(region, selector)),
);

/** Categories and a button stand in elements within the heading, the subject in its title or its own text. */
function textOf(heading: Element | undefined): string | undefined {
  const labelledBy = heading?.getAttribute('aria-labelledby');
  const own = [...(heading?.childNodes ?? [])]
    .filter((node) => !(node instanceof Element))
    .map((node) => node.nodeValue);
  const texts = [heading?.getAttribute('title'), own.join(''), heading?.textContent];
  const text = texts.map((one) => collapse(one ?? '')).find(Boolean);
  if (text || !labelledBy) return text;
  return textOf(heading?.ownerDocument.getElementById(labelledBy) ?? undefined);
}

/** Without the marks of answers and forwards, "Re:" in any language. */
export function plainSubject(subject: string): string {
  return subject.replace(/^(?:\s*\p{L}{1,6}(?:\[\d+\])?\s?[:：])+\s*/u, '');
}
