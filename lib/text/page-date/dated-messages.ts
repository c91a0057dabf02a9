/** The messages of a page with the instants their date texts mean, oldest first. Pure. */
import type { PageConversation, PageMessage } from '#lib/core/mail.ts';
import { createDateOrderReader, withYearFirst } from './date-order.ts';
import { createDateReader, withInstant } from './date-reader.ts';

/**
 * One page writes all its dates alike, so a date that proves the order of day and month proves it for the others.
 * Outlook's user may have the newest message on top; where a date cannot be read, the page's own order stays, turned as
 * the others tell.
 */
export function datedMessages({ language, messages }: PageConversation): PageMessage[] {
  const readDate = createDateReader(language);
  const orderOf = createDateOrderReader(language);
  const proven = new Set(messages.flatMap(({ time }) => orderOf(time.raw) ?? []));
  const common = proven.size === 1 ? [...proven][0] : undefined;
  const read = (raw: string) => {
    const order = orderOf(raw) ?? common;
    return readDate(order ? withYearFirst(raw, order) : raw);
  };
  return oldestFirst(messages.map((message) => ({ ...message, time: withInstant(message.time, read) })));
}

function oldestFirst(messages: readonly PageMessage[]): PageMessage[] {
  const instants = messages.flatMap(({ time }) => time.instant ?? []);
  const isNewestFirst = (instants[0] ?? 0) > (instants.at(-1) ?? 0);
  const inOrder = isNewestFirst ? messages.toReversed() : [...messages];
  if (instants.length < messages.length) return inOrder;
  return inOrder.sort((a, b) => (a.time.instant ?? 0) - (b.time.instant ?? 0));
}
