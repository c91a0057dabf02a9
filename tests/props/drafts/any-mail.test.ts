/** What holds for the drafts to any mail at all: whatever a client writes, and wherever the flags stand in it. */
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import type { Agreement } from '#lib/core/record.ts';
import { type Finding, SIGNALS } from '#lib/core/signal.ts';
import { compose, draftText } from '#lib/drafts/compose.ts';
import { loadBook } from '#lib/drafts/moves/load-book.ts';
import type { MoveBook } from '#lib/drafts/moves/move.ts';
import { proposeReplies, type ReplyTo } from '#lib/drafts/propose.ts';
import { NOTHING_ON_RECORD } from '#lib/drafts/record-facts.ts';

const TODAY = '2026-11-21';
const RUNS = { numRuns: 1000 };

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
    .tuple(fc.constantFrom(...SIGNALS), fc.nat(of.length - 1), fc.integer({ min: 1, max: 60 }), fc.nat(3))
    .map(([signal, start, length, which]) => {
      const cited = terms[which];
      const reason = cited
        ? { kind: 'outside-term' as const, params: { term: cited.text, agreedOn: cited.agreedOn } }
        : { kind: which === 3 ? ('rule' as const) : ('no-term' as const), params: { rule: 'test' } };
      return { signal, confidence: 0.8, field: 'text', ranges: [[start, Math.min(of.length, start + length)]], reason };
    });

const books = new Map<Language, MoveBook>();
beforeAll(async () => {
  for (const language of LANGUAGES) books.set(language, await loadBook(language));
});

const mail: fc.Arbitrary<ReplyTo> = fc
  .tuple(fc.array(term, { maxLength: 3 }), fc.array(text, { minLength: 1, maxLength: 3 }))
  .chain(([terms, texts]) =>
    fc.record({
      language: fc.constantFrom(...LANGUAGES),
      address: fc.constantFrom('formal' as const, 'informal' as const, undefined),
      recipientName: fc.oneof(fc.constantFrom('Maria Lopez', 'AYŞE DEMİR', 'مریم رضایی', 'Айгүл', '', 'a@b.c'), words),
      ownName: fc.constantFrom('', 'Sam'),
      ownMails: fc.array(
        fc.oneof(fc.constantFrom('Dear Ms Lopez,', 'Merhaba Ayşe Hanım,', 'خانم رضایی عزیز، سلام'), words),
        { maxLength: 2 },
      ),
      incoming: fc.tuple(
        ...texts.map((of) =>
          fc.record({
            subject: fc.constant(''),
            text: fc.constant(of),
            sentOn: fc.constantFrom(undefined, '2026-11-20', '2026-11-21'),
            findings: fc.array(finding(of, terms), { maxLength: 3 }),
          }),
        ),
      ),
      client: fc.constant({ ...NOTHING_ON_RECORD, terms }),
      today: fc.constant(TODAY),
    }),
  );

test('three at most, each once, the same again for the same mail, and no broken sentence', () => {
  fc.assert(
    fc.property(mail, (to) => {
      const material = proposeReplies(to);
      expect(proposeReplies(structuredClone(to))).toEqual(material);
      expect(material.proposals.length).toBeLessThanOrEqual(3);
      expect(new Set(material.proposals).size).toBe(material.proposals.length);
      if (to.incoming.every(({ findings }) => findings.length === 0)) expect(material.proposals).toEqual([]);
      const book = books.get(to.language);
      if (book === undefined) throw new Error('every language has its book');
      for (const situation of material.proposals) {
        const facts = { ...material.facts, ...material.special[situation] };
        const manner = { language: to.language, address: material.address, tone: 'plain', length: 'normal' } as const;
        const draft = compose(situation, facts, manner, book, material.seed);
        const sentences = draft.sentences.map((sentence) => sentence.text);
        expect(new Set(sentences).size).toBe(sentences.length);
        for (const sentence of sentences) expect(sentence).toMatch(/^\S[\s\S]*\S$/u);
        for (const { text, places } of draft.sentences) {
          for (const { slot, start, end, open } of places) {
            if (open) expect(text.slice(start, end)).toBe(`[[${slot}]]`);
          }
        }
        const body = draftText(draft);
        expect(body).not.toMatch(/ {2}|\s[,.;:!?،؛؟](?!\S)|[,;:!?،؛؟]{2}|\.\.|[.,;:!?،؛؟][”»]|[“«]\s|\s[”»]/u);
        expect(body.replace(/\[\[[a-z-]+\]\]/g, '')).not.toMatch(/[{}[\]]|undefined/);
      }
    }),
    RUNS,
  );
});
