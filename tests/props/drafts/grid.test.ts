/** What holds for every draft of our own: all situations, tones, lengths and forms of address, with many records, in four languages. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Draft, type DraftLength, LENGTHS, SITUATIONS, TONES, type Tone } from '#lib/core/draft.ts';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import type { CheckWriting } from '#lib/drafts/check/check-writing.ts';
import { loadWritingCheck } from '#lib/drafts/check/load-check.ts';
import { compose, draftText } from '#lib/drafts/compose.ts';
import { FACT_IDS, type Facts, sourceOf } from '#lib/drafts/facts.ts';
import { loadBook } from '#lib/drafts/moves/load-book.ts';
import { PLANS } from '#lib/drafts/plans/plans.ts';
import { FACTS_TO_SAY } from '#tests/support/facts-to-say.ts';
import { createRandom } from '#tests/train/random.ts';
import { BLAME_AND_STOCK, WAFFLE } from './banned.ts';

const RECORDS = 16;
const LEAST_DRAFTS = 5000;

describe.each(LANGUAGES)('in %s', (language) => {
  let drafts: Draft[] = [];
  let check: CheckWriting = () => [];
  beforeAll(async () => {
    drafts = await grid(language);
    check = await loadWritingCheck(language);
  });

  test('the grid is large enough', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(LEAST_DRAFTS);
  });

  test('the second look has nothing to mark', () => {
    const marked = drafts.flatMap((draft) => {
      const text = draftText(draft);
      const { kind } = PLANS[draft.situation];
      return check(text, kind).map(({ fault, start, end }) => `${draft.situation} ${fault}: ${text.slice(start, end)}`);
    });
    expect([...new Set(marked)]).toEqual([]);
  });

  test('nor in drafts that still hold open places', async () => {
    const book = await loadBook(language);
    const marked = SITUATIONS.flatMap((situation) =>
      TONES.flatMap((tone) => {
        const manner = { language, address: 'formal', tone, length: 'normal' } as const;
        const text = draftText(compose(situation, {}, manner, book, 'open'));
        return check(text, PLANS[situation].kind).map(
          ({ fault, start, end }) => `${situation} ${fault}: ${text.slice(start, end)}`,
        );
      }),
    );
    expect([...new Set(marked)]).toEqual([]);
  });

  test('no place stands open where everything asked is known, and no mark of a wording is left', () => {
    const broken = drafts.map(draftText).filter((text) => /[{}|]|\[\[|\]\]|undefined|[«“]\s*[»”]/u.test(text));
    expect(broken).toEqual([]);
  });

  test('no sentence is empty, broken or said twice', () => {
    for (const draft of drafts) {
      const sentences = draft.sentences.map(({ text }) => text);
      expect(new Set(sentences).size).toBe(sentences.length);
      for (const sentence of sentences) expect(sentence).toMatch(/^\S[\s\S]*\S$/u);
      expect(draftText(draft)).not.toMatch(/ {2}|\s[,.;:!?،؛؟](?!\S)|[,;:!?،؛؟]{2}|\.\.|[“«]\s|\s[”»]/u);
    }
  });

  test('blames nobody, apologises without a condition, shouts nowhere and wavers in no refusal', () => {
    const said = drafts.flatMap((draft) => {
      const own = draftText(draft).replace(/[“«][^”»]*[”»]/gu, '…');
      const wavers = PLANS[draft.situation].kind === 'decline' ? own.match(WAFFLE[language]) : null;
      return [own.match(BLAME_AND_STOCK[language])?.[0], wavers?.[0]].flatMap((words) => words ?? []);
    });
    expect([...new Set(said)]).toEqual([]);
  });

  test('each is short enough to be read at a glance', () => {
    for (const draft of drafts) {
      const words = draftText(draft).split(/\s+/u).length;
      expect(words, draftText(draft)).toBeLessThanOrEqual(MOST_WORDS[PLANS[draft.situation].kind] ?? 190);
      expect(words).toBeGreaterThanOrEqual(12);
    }
  });

  test('a short one is shorter, and a warm one is no firm one', () => {
    const facts = FACTS_TO_SAY[language];
    return loadBook(language).then((book) => {
      for (const situation of SITUATIONS) {
        const say = (tone: Tone, length: DraftLength) =>
          draftText(compose(situation, facts, { language, address: 'formal', tone, length }, book, 'a mail'));
        expect(say('plain', 'short').length, situation).toBeLessThan(say('plain', 'normal').length);
        expect(say('warm', 'normal'), situation).not.toBe(say('firm', 'normal'));
      }
    });
  });
});

/** A letter that settles everything may be longer. */
const MOST_WORDS: Readonly<Record<string, number>> = { 'parting-letter': 290, talk: 270 };

async function grid(language: Language): Promise<Draft[]> {
  const book = await loadBook(language);
  const addresses = language === 'en' ? (['formal'] as const) : (['formal', 'informal'] as const);
  const records = Array.from({ length: language === 'en' ? 2 * RECORDS : RECORDS }, (_, index) =>
    record(language, index),
  );
  return SITUATIONS.flatMap((situation) =>
    TONES.flatMap((tone) =>
      LENGTHS.flatMap((length) =>
        addresses.flatMap((address) =>
          records.map((facts, index) =>
            compose(situation, facts, { language, address, tone, length }, book, `mail ${index}`),
          ),
        ),
      ),
    ),
  );
}

/** Everything, only what is asked for, then what is asked for with any part of the rest. */
function record(language: Language, index: number): Facts {
  const random = createRandom(index + 1);
  const kept = FACT_IDS.filter(
    (fact) => index === 0 || sourceOf(fact) === 'asked' || (index > 1 && random.next() < 0.5),
  );
  const all = FACTS_TO_SAY[language];
  return Object.fromEntries(kept.map((fact) => [fact, all[fact]]));
}
