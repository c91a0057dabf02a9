/** A draft says only what the record, the mail and the user hold: each fact shows where it is known and is gone or open where not. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Draft, SITUATIONS, type Situation } from '#lib/core/draft.ts';
import { LANGUAGES } from '#lib/core/language.ts';
import { compose, draftText } from '#lib/drafts/compose.ts';
import { FACT_IDS, type FactId, type Facts, sourceOf } from '#lib/drafts/facts.ts';
import { loadBook } from '#lib/drafts/moves/load-book.ts';
import type { MoveBook } from '#lib/drafts/moves/move.ts';
import { PLANS } from '#lib/drafts/plans/plans.ts';
import { sayFact } from '#lib/drafts/say/fact.ts';
import { factsIn } from '#lib/drafts/wording.ts';
import { FACTS_TO_SAY } from '#tests/support/facts-to-say.ts';

const without = (facts: Facts, fact: FactId): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([id]) => id !== fact));

describe.each(LANGUAGES)('in %s', (language) => {
  const all = FACTS_TO_SAY[language];
  let book: MoveBook;
  const say = (situation: Situation, facts: Facts): Draft =>
    compose(situation, facts, { language, address: 'formal', tone: 'plain', length: 'normal' }, book, 'a mail');
  beforeAll(async () => {
    book = await loadBook(language);
  });

  /** Where a fact is said at all, by the plan alone. */
  const usedIn = (fact: FactId): Situation[] =>
    SITUATIONS.filter((situation) => {
      const words = withoutEnds(sayFact(all[fact], language));
      return records(all, fact).some((facts) => phrasesOf(say(situation, facts)).some((said) => said.includes(words)));
    });

  test.each(FACT_IDS)('%s is said where it is known, and gone or open where it is not', (fact) => {
    const words = withoutEnds(sayFact(all[fact], language));
    const situations = usedIn(fact);
    expect(situations.length, `${fact} is said nowhere`).toBeGreaterThan(0);
    for (const situation of situations) {
      for (const facts of records(all, fact)) {
        const known = say(situation, facts);
        const unknown = say(situation, without(facts, fact));
        const saying = phrasesOf(known).filter((said) => said.includes(words));
        for (const said of saying) expect(phrasesOf(unknown)).not.toContain(said);
        const opened = unknown.sentences.flatMap(({ places }) => places.filter(({ open }) => open));
        if (sourceOf(fact) !== 'asked') expect(opened.map(({ slot }) => slot)).not.toContain(fact);
        for (const { text } of unknown.sentences) expect(text).not.toMatch(/\{|\}|undefined/u);
      }
    }
  });

  test('what only the user knows stays open, listed as it stands in the text', () => {
    for (const situation of SITUATIONS) {
      const draft = say(situation, {});
      for (const { text, places } of draft.sentences) {
        const open = places.filter((place) => place.open);
        expect(open.map((place) => text.slice(place.start, place.end))).toEqual(open.map(({ slot }) => `[[${slot}]]`));
        expect([...text.matchAll(/\[\[([a-z-]+)\]\]/gu)].map(([, slot]) => slot)).toEqual(open.map(({ slot }) => slot));
      }
    }
  });
});

test('what the client writes is never read as a mark', async () => {
  const facts: Facts = { complaint: 'the {name} of [[price]] (a|b) is wrong', name: 'Maria' };
  const book = await loadBook('en');
  const draft = compose(
    'unhappy',
    facts,
    { language: 'en', address: 'formal', tone: 'plain', length: 'normal' },
    book,
    'x',
  );
  expect(draftText(draft)).toContain('“the {name} of [[price]] (a|b) is wrong”');
  expect(draft.sentences.flatMap(({ places }) => places.map(({ slot }) => slot))).not.toContain('price');
});

test('every fact that a plan asks for is one that its moves can say', async () => {
  const book = await loadBook('en');
  for (const situation of SITUATIONS) {
    for (const { move, with: fact } of PLANS[situation].paragraphs.flat()) {
      if (fact === undefined) continue;
      const wordings = book[move];
      const said = ('plain' in wordings ? Object.values(wordings).flat() : wordings).flatMap(factsIn);
      const speaksOf = said.includes(fact) || RELATED[move]?.includes(fact);
      expect(speaksOf, `${situation}: ${move} with ${fact}`).toBe(true);
    }
  }
});

/** Said because of a fact that it does not name. */
const RELATED: Readonly<Record<string, readonly FactId[]>> = { 'yes-before-start': ['estimate'] };

/** Every sentence, with the wordings that can be swapped in. */
function phrasesOf({ sentences }: Draft): string[] {
  return sentences.flatMap(({ text, others }) => [text, ...others.map((other) => other.text)]);
}

/** Everything; what is asked for anyway and the fact; the fact with hardly anything beside it. */
function records(all: Facts, fact: FactId): Facts[] {
  const kept = (isKept: (id: FactId) => boolean) =>
    Object.fromEntries(FACT_IDS.filter((id) => id === fact || id === 'term' || isKept(id)).map((id) => [id, all[id]]));
  const invoice = new Set<FactId>(['invoice', 'amount', 'due']);
  return [all, kept((id) => sourceOf(id) === 'asked'), kept((id) => invoice.has(id))];
}

/** A list is said item by item, a case may follow: the beginning is enough to find it. */
function withoutEnds(words: string): string {
  return words.trim().split('\n')[0] ?? '';
}
