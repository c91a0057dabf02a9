/** A mail's body through the markup stage, read once for as long as it stays the same. */
import { MAX_BODY_CHARS } from '#lib/core/limits.ts';
import { splitMarkup } from '#lib/text/split-markup.ts';

/**
 * Bodies as they were read, since a conversation is read again after each change and most of its mails stay the same.
 * `text` is kept from the second reading on: the first must be quick, and asking for it costs a tenth of the reading.
 */
const bodies = new WeakMap<Element, { text: string | undefined; read: ReturnType<typeof splitMarkup> }>();

export function readBody(body: Element): ReturnType<typeof splitMarkup> {
  const known = bodies.get(body);
  const text = known && (body.textContent ?? '');
  if (known && known.text === text) return known.read;
  const read = splitMarkup(body, { maxChars: MAX_BODY_CHARS });
  bodies.set(body, { text, read });
  return read;
}
