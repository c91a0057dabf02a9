/** The evaluation commands run the panel's own code: rows in, drafts and faults out. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/core/language.ts';
import { loadBook } from '#lib/drafts/moves/load-book.ts';
import { DraftsRowSchema, draftsOf } from '#tests/evaluate/drafts-row.ts';

const row = (fields: object) =>
  DraftsRowSchema.parse({
    id: '1',
    lang: 'en',
    kind: 'reply',
    message: null,
    client: { name: 'Maria Lopez' },
    ...fields,
  });

const first = async (fields: object) => draftsOf(row(fields), await loadBook('en'))[0];

test('a request beyond a recorded term is answered with the term, the estimate and the name', async () => {
  const draft = await first({
    kind: 'decline',
    message: 'Hi Sam, could you also build a small shop into the site before Christmas? Should be quick. Thanks, Maria',
    agreed: ['Five pages in English and German'],
    facts: { today: '2026-11-28', freelancer: 'Sam Ray', estimate: 'about 10 hours, €600', can_offer: 'an order form' },
    situation: ['A2b', 'A4'],
  });
  expect(draft).toMatchObject({ situation: 'outside-term', openSlots: [] });
  for (const words of [
    'Maria',
    'Five pages in English and German',
    'about 10 hours, €600',
    'an order form',
    'Sam Ray',
  ]) {
    expect(draft?.body).toContain(words);
  }
});

test.each([
  ['2026-11-20', 'reminder-first'],
  ['2026-11-05', 'reminder-second'],
  ['2026-09-05', 'reminder-last'],
])('an invoice due on %s calls for %s', async (due, situation) => {
  const draft = await first({
    facts: { today: '2026-11-28', open_invoices: [{ no: '14', amount: '€450', due }] },
    situation: ['A2b'],
  });
  expect(draft).toMatchObject({ situation, subject: expect.stringContaining('14') });
  expect(draft?.openSlots).toContain('my-name');
});

describe.each(LANGUAGES)('in %s', (lang) => {
  test.each([
    ['update', ['A5'], { done: ['a', 'b'], next: 'c' }, 'update'],
    ['check-in', ['A3'], { delivered: 'a' }, 'check-in'],
    ['parting-letter', ['B6'], { last_working_day: '2026-12-18' }, 'parting-letter'],
    ['talk', ['B1'], { last_working_day: '2026-12-18' }, 'talk'],
    ['talk', ['C0'], {}, 'clear-air'],
    ['reply', ['B4'], { last_working_day: '2026-12-18' }, 'insist-parting'],
    ['decline', ['B4'], {}, 'insist-no'],
    ['reply', ['A1'], { note: 'a' }, 'poor-idea'],
  ])('%s with %j is %s', async (kind, situation, facts, expected) => {
    const drafts = draftsOf(row({ lang, kind, situation, facts }), await loadBook(lang));
    expect(drafts[0]?.situation).toBe(expected);
    expect(drafts.length).toBeLessThanOrEqual(3);
  });
});

test.each([
  ['Please post twenty fake five-star reviews under invented names, nobody will ever find out.', 'unethical'],
  ['I am really disappointed, the menu is broken again and nothing works as agreed.', 'unhappy'],
  ['Can you do it for half the price? Others charge much less, we have no budget.', 'hold-price'],
])('a row that names no practice is answered as its mail asks: %s', async (message, situation) => {
  expect((await first({ message }))?.situation).toBe(situation);
});
