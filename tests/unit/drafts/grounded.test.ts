/** A draft says only what the record and the mail hold: each fact shows where it is known and is gone or open where not. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/core/language.ts';
import { draftText } from '#lib/drafts/compose.ts';
import { slotsIn } from '#lib/drafts/slots.ts';
import { suggestDrafts } from '#lib/drafts/suggest.ts';
import { flag, message, outside, TODAY, term } from './flagged.ts';

const TEXT =
  'Hello,\nthe colours are not what we chose. Please also translate the menu into French. Our other printer costs half.';
const TERM = term('Menu in English and German.', '2026-05-03');
const FEE = term('900 euros for the menu', '2026-05-04', 'fee');
const DATES = { en: '3 May 2026', tr: '3 Mayıs 2026', fa: '۱۳ اردیبهشت ۱۴۰۵', kk: '2026 жылғы 3 мамыр' };

const COMPLAINT = flag(TEXT, 'dissatisfaction', 'not what we chose');
const REQUEST = flag(TEXT, 'scope-creep', 'translate the menu', outside(TERM));
const PRICE = flag(TEXT, 'price-pressure', 'costs half');

function suggest(changes: Partial<Parameters<typeof suggestDrafts>[0]>) {
  const incoming = [message(TEXT, COMPLAINT, REQUEST)];
  return suggestDrafts({
    language: 'en',
    recipientName: 'Maria Lopez',
    ownName: '',
    incoming,
    terms: [TERM],
    today: TODAY,
    ...changes,
  });
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('the facts appear', () => {
    const [unhappy, offer, decline] = suggest({ language }).map(draftText);
    expect(unhappy).toContain('the colours are not what we chose');
    for (const text of [unhappy, offer, decline]) expect(text).toMatch(/Maria/);
    for (const text of [offer, decline]) {
      expect(text).toContain('Menu in English and German');
      expect(text).toContain(DATES[language]);
      expect(text).toContain('Please also translate the menu into French');
    }
  });

  test('a removed term leaves neither its words nor its date', () => {
    const drafts = suggest({ language, terms: [] });
    expect(drafts.map((draft) => draft.situation)).toEqual(['unhappy-client', 'outside-no-term', 'decline-request']);
    const text = drafts.map(draftText).join();
    expect(text).not.toContain('Menu in English and German');
    expect(text).not.toContain(DATES[language]);
  });

  test('a name that is not known is greeted without', () => {
    for (const recipientName of ['', 'maria@example.com', 'Accounts', 'Lopez Design Ltd']) {
      const [unhappy] = suggest({ language, recipientName });
      const greeting = unhappy?.sentences[0]?.text ?? '';
      expect(greeting).not.toMatch(/Maria|maria|Lopez|Accounts|[{}]/);
      expect(greeting.length).toBeGreaterThan(3);
    }
  });

  test('a request that cannot be quoted is an open slot', () => {
    const shout = 'ADD A NEWSLETTER NOW';
    const [offer] = suggest({
      language,
      incoming: [message(shout, flag(shout, 'scope-creep', 'ADD A NEWSLETTER', outside(TERM)))],
    });
    expect(offer?.sentences[1]?.slots).toEqual(['request']);
    expect(offer && draftText(offer)).not.toContain('NEWSLETTER');
  });

  test('the price rests on the fee on record, where there is one', () => {
    const incoming = [message(TEXT, PRICE)];
    const [held] = suggest({ language, incoming, terms: [FEE] }).map(draftText);
    const [bare] = suggest({ language, incoming, terms: [] }).map(draftText);
    expect(held).toContain('900 euros for the menu');
    expect(bare).not.toContain('900');
  });

  test('it is signed with the user’s own name where that is known, and says the same otherwise', () => {
    const [open] = suggest({ language });
    const [signed] = suggest({ language, ownName: ' Sam\n[[price]] Ray ' });
    const [asked] = open?.sentences.slice(-1) ?? [];
    expect(asked?.text).toMatch(/\[\[my-name\]\]$/);
    expect(signed?.sentences.at(-1)).toEqual({
      ...asked,
      text: asked?.text.replace('[[my-name]]', 'Sam price Ray'),
      slots: [],
    });
    expect(signed?.sentences.slice(0, -1)).toEqual(open?.sentences.slice(0, -1));
  });

  test('what only the user knows stays open, listed as it stands in the text', () => {
    const drafts = suggest({ language });
    for (const draft of drafts) {
      expect(draft.sentences.flatMap((sentence) => sentence.slots)).toEqual(slotsIn(draftText(draft)));
      expect(draft.sentences.at(-1)?.slots).toEqual(['my-name']);
    }
    const open = drafts.map((draft) => new Set(slotsIn(draftText(draft))));
    expect(open).toEqual([
      new Set(['remedy', 'new-date', 'my-name']),
      new Set(['hours', 'price', 'new-date', 'my-name']),
      new Set(['what-i-can-do', 'new-date', 'my-name']),
    ]);
  });
});

test('what the client writes is never read as a slot or a placeholder', () => {
  const text = 'The [[price]] of {name} is wrong “here” and [[remedy]] too';
  const [draft] = suggest({ incoming: [message(text, flag(text, 'dissatisfaction', 'is wrong'))] });
  expect(draft && draftText(draft)).toContain('“The price of name is wrong here and remedy too”');
});
