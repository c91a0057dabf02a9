/** Dates of one page prove each other's order of day and month, and messages come oldest first however the page shows them. */
import { expect, test } from 'vitest';
import type { PageConversation } from '#lib/core/mail.ts';
import { createDateOrderReader } from '#lib/text/page-date/date-order.ts';
import { datedMessages } from '#lib/text/page-date/dated-messages.ts';

const message = (raw: string): PageConversation['messages'][number] => ({
  key: raw,
  from: { name: '' },
  to: [],
  time: { raw },
  author: 'theirs',
  body: [],
  clipped: false,
});

function days(language: string, ...raws: string[]): (string | undefined)[] {
  const conversation: PageConversation = {
    site: 'outlook',
    signature: '',
    language,
    subject: '',
    messages: raws.map(message),
    notOpened: 0,
    leftOut: 0,
    drafts: 0,
    theme: 'light',
    strategies: {},
  };
  return datedMessages(conversation).map(({ time }) => {
    if (time.instant === undefined) return undefined;
    const date = new Date(time.instant);
    return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
  });
}

test.each([
  ['en', 'Tue 9/8/2026 8:18 AM', 'month-first'],
  ['en', 'Tue 8/9/2026 8:18 AM', 'day-first'],
  ['en', '9/8/2026 8:18 AM', undefined],
  ['en', 'Fri 9/8/2026 8:18 AM', undefined],
  ['de', 'Di 18.08.2026 08:18', 'day-first'],
  ['he', 'ג 06/10/2026 ‏01:16', 'day-first'],
  ['xx-nonsense', 'Tue 9/8/2026 8:18 AM', 'month-first'],
])('%s: %s is %s', (language, raw, order) => {
  expect(createDateOrderReader(language)(raw)).toBe(order);
});

test('one date above twelve proves the others', () => {
  expect(days('en', '8/9/2026 8:18 AM', '25/9/2026 8:18 AM')).toEqual(['2026-9-8', '2026-9-25']);
});

test('dates that disagree prove nothing, and a doubtful one stays unread in its place', () => {
  expect(days('en', '25/9/2026 8:18 AM', '8/9/2026 8:18 AM', '9/26/2026 8:18 AM')).toEqual([
    '2026-9-25',
    undefined,
    '2026-9-26',
  ]);
});

test('the newest on top is turned round, also where one date cannot be read', () => {
  expect(days('en', 'Tue 9/8/2026 8:18 AM', 'Mon 9/7/2026 8:18 AM')).toEqual(['2026-9-7', '2026-9-8']);
  expect(days('en', 'Tue 9/8/2026 8:18 AM', 'yesterday', 'Sun 9/6/2026 8:18 AM')).toEqual([
    '2026-9-6',
    undefined,
    '2026-9-8',
  ]);
});
