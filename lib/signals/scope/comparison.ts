/**
 * Compares what a message asks for with the recorded terms, and names every outcome: what is named and covered, named and
 * not covered, shut out, over the count, in another language, after the last round. The outcomes are what the weighing learns from;
 * each remembers the term that it comes from.
 */
import type { Agreement } from '#lib/core/record.ts';
import { MEANING_IDS, type MeaningId } from '../lexicon/meaning-ids.ts';
import { HEADS } from '../model/heads.ts';
import type { Reading } from '../read.ts';
import type { Word } from '../words.ts';
import { languagesIn } from './languages.ts';
import { numberIn, ordinalIn } from './numbers.ts';
import { type ReadTerm, readTerm, stemsOf } from './terms.ts';
import type { ThingId } from './thing-ids.ts';
import { thingsIn } from './things.ts';

export interface Comparison {
  /** By name; most are 1 where they hold. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** The term that speaks for "outside" and for "inside", where one does. */
  readonly outsideOf: Agreement | undefined;
  readonly insideOf: Agreement | undefined;
}

/** A sentence with one of these asks for something. */
const ASKING: ReadonlySet<MeaningId> = new Set([
  'while-at-it',
  'add-also',
  'small-minimise',
  'include-claim',
  'settled-imperative',
  'redo',
  'change',
  'correct',
  'make-work',
  'deliver-send',
  'publish-print',
  'please',
  'must',
  'beyond-known',
  'scope-question',
  'revision-round',
  'answer-ask-price',
]);

export function compare(reading: Reading, terms: readonly Agreement[]): Comparison {
  const outcomes = new Map<string, number>();
  const say = (name: string, much = 1): void => {
    outcomes.set(name, much);
  };
  const read = terms.map(readTerm);
  const covering = read.filter(({ term }) => term.kind !== 'exclusions');
  const shutOut = read.filter(({ term }) => term.kind === 'exclusions');
  let outsideOf: Agreement | undefined;
  let insideOf: Agreement | undefined;

  for (const kind of new Set(read.map(({ term }) => term.kind))) say(`has ${kind}`);
  for (const { id } of reading.meanings) say(`says ${MEANING_IDS[id]}`);
  for (const [at, head] of HEADS.entries()) say(`score ${head}`, Math.max(-2, Math.min(2, reading.scores[at] ?? 0)));
  compareThings();
  compareStems();
  compareRounds();
  compareCounts();
  compareLanguages();
  return { outcomes, outsideOf, insideOf };

  function compareThings(): void {
    const asking = new Set(
      reading.meanings.filter(({ id }) => ASKING.has(MEANING_IDS[id] ?? 'you')).map(({ sentence }) => sentence),
    );
    const covered = new Set<ThingId>();
    const foreign = new Set<ThingId>();
    for (const { thing, sentence } of thingsIn(reading.words, reading.language === 'tr' ? 'tr' : 'en')) {
      const asks = asking.has(sentence) ? 'asked ' : '';
      const barred = shutOut.find(({ things }) => things.has(thing));
      const holder = covering.find(({ things }) => things.has(thing));
      if (barred !== undefined) {
        say(`${asks}shut out`);
        outsideOf ??= barred.term;
      } else if (holder !== undefined) {
        covered.add(thing);
        say(`${asks}covered`);
        say(`covered ${thing}`);
        insideOf ??= holder.term;
      } else {
        foreign.add(thing);
        say(`${asks}foreign`);
        say(`foreign ${thing}`);
      }
    }
    say(`things covered ${Math.min(covered.size, 3)}, foreign ${Math.min(foreign.size, 3)}`);
    if (foreign.size > 0) {
      outsideOf ??= covering.find(({ term }) => term.kind === 'deliverables')?.term;
      for (const { id } of reading.meanings) {
        const meaning = MEANING_IDS[id];
        if (meaning !== undefined && ASKING.has(meaning)) say(`foreign and ${meaning}`);
      }
    }
  }

  function compareStems(): void {
    const stems = stemsOf(reading.words);
    const shared = (term: ReadTerm) => [...term.stems].filter((stem) => stems.has(stem)).length;
    const inside = Math.max(0, ...covering.map(shared));
    const outside = Math.max(0, ...shutOut.map(shared));
    say(`words shared with terms ${Math.min(inside, 3)}`);
    if (shutOut.length > 0) say(`words shared with exclusions ${Math.min(outside, 2)}`);
    if (outside > 0) outsideOf ??= shutOut.find((term) => shared(term) === outside)?.term;
    if (inside > 0) insideOf ??= covering.find((term) => shared(term) === inside)?.term;
  }

  function compareRounds(): void {
    const rounds = read.find(({ term }) => term.kind === 'revision-rounds');
    if (rounds?.count === undefined) return;
    const asked = roundAsked(reading, reading.words);
    if (asked === undefined) {
      say('round not numbered');
      return;
    }
    const isOver = asked > rounds.count;
    say(isOver ? 'round over' : 'round within');
    if (isOver) outsideOf = rounds.term;
    else insideOf = rounds.term;
  }

  function compareCounts(): void {
    const counted = covering.filter(
      ({ term, count }) => term.kind === 'deliverables' && count !== undefined && count > 1,
    );
    if (counted.length === 0) return;
    const numbers = numbersOf(reading.words);
    for (const { count = 0, term } of counted) {
      if (numbers.some((number) => number > count && number <= count * 4)) {
        say('a number over the count');
        outsideOf ??= term;
      }
      if (numbers.includes(count)) say('the count itself');
      if (numbers.includes(count + 1)) {
        say('one over the count');
        outsideOf ??= term;
      }
      if (numbers.some((number) => number > 1 && number < count)) say('a number under the count');
    }
  }

  function compareLanguages(): void {
    const asked = languagesIn(reading.words, '');
    const naming = read.filter(({ languages }) => languages.size > 0);
    for (const language of asked) {
      const holder = naming.find(({ languages }) => languages.has(language));
      if (holder === undefined) {
        say(naming.length > 0 ? 'language not named' : 'a language, none named');
        outsideOf ??= naming[0]?.term;
      } else {
        say('language named');
        insideOf ??= holder.term;
      }
    }
  }
}

/** "our third round", "round three": the highest ordinal or number within a few words of a round. */
function roundAsked({ meanings }: Reading, words: readonly Word[]): number | undefined {
  const NEAR = 4;
  const values = meanings
    .filter(({ id }) => MEANING_IDS[id] === 'revision-round' || MEANING_IDS[id] === 'again-nth')
    .flatMap(({ from, to, sentence }) =>
      words
        .slice(Math.max(0, from - NEAR), to + NEAR)
        .filter((word) => word.sentence === sentence)
        .flatMap(({ written }) => ordinalIn(written) ?? []),
    );
  return values.length === 0 ? undefined : Math.max(...values);
}

function numbersOf(words: readonly Word[]): number[] {
  return words.flatMap(({ written }) => numberIn(written) ?? ordinalIn(written) ?? []);
}
