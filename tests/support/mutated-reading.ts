/**
 * What taking something out of a mail page did to a reading: each field must still be right, or honestly unknown, never
 * wrong. Used for both sites, which fill one table with what happened.
 */
import { expect } from 'vitest';
import type { PageReading } from '#lib/core/mail.ts';
import { datedMessages } from '#lib/text/page-date/dated-messages.ts';
import { separate } from '#lib/text/split-text.ts';

/** A reading of the page as it is, and of the page with something taken out. */
export interface Mutated {
  readonly before: PageReading | undefined;
  readonly after: PageReading | undefined;
}

/** The row of the table: which fields are unknown now, and which were found in another way. */
export function expectRightOrUnknown({ before, after }: Mutated): string {
  const right = fieldsOf(before);
  const now = fieldsOf(after);
  expect(Object.keys(right).length).toBeGreaterThan(5);
  const changed: string[] = [];
  for (const [field, value] of Object.entries(right)) {
    const found = now[field];
    const isUnknown = found === undefined || found === '' || found === 'unknown';
    if (!isUnknown) expect(`${field}: ${found}`).toBe(`${field}: ${value}`);
    if (isUnknown && value) changed.push(`${field}: unknown`);
  }
  return [...changed, ...waysThatChanged(before, after)].join(', ') || 'all as before';
}

/** What must be right or unknown, message by message. */
function fieldsOf(reading: PageReading | undefined): Record<string, string | undefined> {
  if (reading?.kind !== 'open') return {};
  const { account, threadId, subject } = reading.conversation;
  const fields: Record<string, string | undefined> = { account, threadId, subject };
  for (const { siteId, from, author, time, to, body } of datedMessages(reading.conversation)) {
    const text = separate(body).newText.slice(0, 30);
    fields[`id of “${text}”`] = siteId;
    fields[`sender of “${text}”`] = from.address;
    fields[`author of “${text}”`] = author;
    fields[`time of “${text}”`] = time.instant === undefined ? undefined : String(time.instant);
    fields[`recipients of “${text}”`] = to.flatMap(({ address }) => address ?? []).join();
  }
  return fields;
}

function waysThatChanged(before: PageReading | undefined, after: PageReading | undefined): string[] {
  if (before?.kind !== 'open') return [];
  if (after?.kind !== 'open') return [`page: ${after?.kind}`];
  const ways = after.conversation.strategies;
  return Object.entries(before.conversation.strategies).flatMap(([field, { strategy }]) => {
    const now = ways[field]?.strategy;
    return now && now !== strategy ? [`${field}: ${now} in place of ${strategy}`] : [];
  });
}
