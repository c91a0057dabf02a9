/** What holds for every draft, over generated mails, flags and records in four languages. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '#lib/core/draft.ts';
import { DraftSchema } from '#lib/core/draft.ts';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import type { Agreement } from '#lib/core/record.ts';
import type { Finding } from '#lib/core/signal.ts';
import { draftText } from '#lib/drafts/compose.ts';
import { SLOT_IDS, slotsIn } from '#lib/drafts/slots.ts';
import { suggestDrafts } from '#lib/drafts/suggest.ts';
import { BLAME_AND_STOCK, WAFFLE } from './banned.ts';

const TODAY = '2026-11-21';
const RUNS = { numRuns: 1500 };

const PIECES = [
  'the menu covers half the page',
  "isn't what I expected at all",
  'while you are at it, add a French version',
  'önceki sürüm daha iyiydi, bunu düzeltin',
  'bir de mobil uygulama ekleyelim',
  'این آن چیزی نیست که می‌خواستیم',
  'لطفاً نسخهٔ انگلیسی را هم بگذارید',
  'мәзір дұрыс ашылмайды, қайта қараңыз',
  'тағы бір бет қосып жіберіңіз',
  '!!!',
  ' — ',
  '\n\n',
  '[[price]]',
  '{name}',
  '“so” ',
  '... ',
  '😡',
  'https://example.com/a.b ',
];
const words = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 20 }));
const text = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => `${parts.join(' ')} end of it`);

const term: fc.Arbitrary<Agreement> = fc.record({
  id: fc.uuid(),
  clientId: fc.uuid(),
  kind: fc.constantFrom('deliverables', 'exclusions', 'revision-rounds', 'fee'),
  text: fc.oneof(fc.constantFrom(...PIECES), text),
  agreedOn: fc.constantFrom('2024-02-29', '2026-03-20', '2026-11-21', '2027-01-01'),
  agreedIn: fc.constant({ note: 'by mail' }),
});

const finding = (of: string, terms: readonly Agreement[]): fc.Arbitrary<Finding> =>
  fc
    .tuple(
      fc.constantFrom('dissatisfaction', 'hostility', 'scope-creep', 'price-pressure', 'payment-trouble', 'praise'),
      fc.nat(of.length - 1),
      fc.integer({ min: 1, max: 60 }),
      fc.nat(3),
    )
    .map(([signal, start, length, which]) => {
      const cited = terms[which];
      const reason = cited
        ? { kind: 'outside-term' as const, params: { term: cited.text, agreedOn: cited.agreedOn } }
        : { kind: which === 3 ? ('rule' as const) : ('no-term' as const), params: { rule: 'test' } };
      return { signal, confidence: 0.8, field: 'text', ranges: [[start, Math.min(of.length, start + length)]], reason };
    });

const input = fc
  .tuple(fc.array(term, { maxLength: 3 }), fc.array(text, { minLength: 1, maxLength: 3 }))
  .chain(([terms, texts]) =>
    fc.record({
      language: fc.constantFrom(...LANGUAGES),
      recipientName: fc.oneof(
        fc.constantFrom('Maria Lopez', 'AYŞE DEMİR', 'مریم رضایی', 'Айгүл', '', 'Acme Ltd', 'a@b.c'),
        words,
      ),
      ownName: fc.constantFrom('', 'Sam Ray', 'کاوه نیک‌آرا', '[[price]]', '{name}', ' Ayşe\n'),
      incoming: fc.tuple(
        ...texts.map((body) =>
          fc.record({
            subject: fc.constant('Menu'),
            text: fc.constant(body),
            findings: fc.array(finding(body, terms), { maxLength: 4 }),
          }),
        ),
      ),
      terms: fc.constant(terms),
      today: fc.constant(TODAY),
    }),
  );

describe('every draft', () => {
  const each = (check: (draft: Draft) => void) =>
    fc.assert(
      fc.property(input, (given) => suggestDrafts(given).forEach(check)),
      RUNS,
    );

  test('is a valid draft with known slots, listed as they stand, and no name left unfilled', () =>
    each((draft) => {
      DraftSchema.parse(draft);
      const body = draftText(draft);
      expect(draft.sentences.flatMap((sentence) => sentence.slots)).toEqual(slotsIn(body));
      expect(SLOT_IDS).toEqual(expect.arrayContaining(slotsIn(body)));
      expect(body.replace(/\[\[[a-z-]+\]\]/g, '')).not.toMatch(/[{}[\]]|undefined/);
    }));

  test('has no empty, broken or repeated sentence, no doubled space or mark', () =>
    each((draft) => {
      const sentences = draft.sentences.map((sentence) => sentence.text);
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\S$/su);
      const body = draftText(draft);
      expect(body).not.toMatch(/ {2}|\s[,.;:!?،؛؟](?!\S)|[,;:!?،؛؟]{2}|\.\.|[.,;:!?،؛؟][”»]|[“«]\s|\s[”»]/u);
    }));

  test('writes in its language and direction', () =>
    each((draft) => {
      expect(draft.direction).toBe(draft.language === 'fa' ? 'rtl' : 'ltr');
      for (const sentence of draft.sentences) expect(own(sentence.text)).toMatch(LETTERS[draft.language]);
    }));

  test('is short: a mail one reads at a glance', () =>
    each((draft) => {
      const count = own(draftText(draft)).split(/\s+/u).length;
      expect(count).toBeGreaterThanOrEqual(LENGTH[draft.language][0]);
      expect(count).toBeLessThanOrEqual(LENGTH[draft.language][1]);
    }));

  test('blames nobody, apologises without a condition, uses no stock phrase and shouts nowhere', () =>
    each((draft) => {
      const body = own(draftText(draft));
      expect(body).not.toMatch(BLAME_AND_STOCK[draft.language]);
      if (draft.situation === 'decline-request') expect(body).not.toMatch(WAFFLE[draft.language]);
    }));
});

test('the same input gives the same drafts, at most three, one for each situation', () => {
  fc.assert(
    fc.property(input, (given) => {
      const drafts = suggestDrafts(given);
      expect(suggestDrafts(structuredClone(given))).toEqual(drafts);
      expect(drafts.length).toBeLessThanOrEqual(3);
      expect(new Set(drafts.map((draft) => draft.situation)).size).toBe(drafts.length);
      const isFlagged = given.incoming.some((message) => message.findings.length > 0);
      if (!isFlagged) expect(drafts).toEqual([]);
    }),
    RUNS,
  );
});

const LETTERS: Record<Language, RegExp> = {
  en: /[a-z]/i,
  tr: /[a-zçğıöşü]/iu,
  fa: /\p{Script=Arabic}/u,
  kk: /\p{Script=Cyrillic}/u,
};

/** Words of our own, quoted ones left out: an agglutinating language says the same in fewer. */
const LENGTH: Record<Language, readonly [number, number]> = {
  en: [70, 165],
  tr: [45, 130],
  fa: [60, 160],
  kk: [45, 130],
};

/** A draft without what it quotes of the client or the agreement. */
function own(body: string): string {
  return body.replace(/[“«][^”»]*[”»]/gu, '…');
}
