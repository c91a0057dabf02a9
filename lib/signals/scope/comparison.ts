/**
 * Compares what a message asks for with the recorded terms, and names every outcome: what its wording says by itself, what is named and
 * covered, named and not covered, shut out, over the count, in another language, after the last round. The outcomes are what the weighing
 * learns from; each remembers the term that it comes from.
 */
import type { Agreement } from '#lib/core/record.ts';
import { MEANING_IDS, type MeaningId } from '../lexicon/meaning-ids.ts';
import type { Scores } from '../model/scorer.ts';
import type { ReadWords } from '../read-words.ts';
import type { Word } from '../words.ts';
import { languagesIn } from './languages.ts';
import { numberIn, ordinalIn } from './numbers.ts';
import { type ReadTerm, readTerm, stemsOf } from './terms.ts';
import { thingsIn } from './things.ts';
import { VERDICTS } from './verdict.ts';

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

/** `worded`: how much the wording alone speaks for each verdict, in the order of `VERDICTS`. */
export function compare(reading: ReadWords, worded: Scores, terms: readonly Agreement[]): Comparison {
  const read = terms.map(readTerm);
  const compared: Compared = {
    reading,
    read,
    covering: read.filter(({ term }) => term.kind !== 'exclusions'),
    shutOut: read.filter(({ term }) => term.kind === 'exclusions'),
    outcomes: new Map(),
    outsideOf: undefined,
    insideOf: undefined,
  };
  for (const kind of new Set(read.map(({ term }) => term.kind))) say(compared, `has ${kind}`);
  for (const [at, verdict] of VERDICTS.entries()) say(compared, `worded ${verdict}`, worded[at] ?? 0);
  compareThings(compared);
  compareStems(compared);
  compareRounds(compared);
  compareCounts(compared);
  compareLanguages(compared);
  return compared;
}

/** A comparison while it is being made: what speaks first for a side names its term, but a round that is counted decides. */
interface Compared {
  readonly reading: ReadWords;
  readonly read: readonly ReadTerm[];
  readonly covering: readonly ReadTerm[];
  readonly shutOut: readonly ReadTerm[];
  readonly outcomes: Map<string, number>;
  outsideOf: Agreement | undefined;
  insideOf: Agreement | undefined;
}

function say({ outcomes }: Compared, name: string, much = 1): void {
  outcomes.set(name, much);
}

function compareThings(compared: Compared): void {
  const { reading, covering, shutOut } = compared;
  const asks = (meaning: MeaningId | undefined) => meaning !== undefined && ASKING.has(meaning);
  const asking = new Set(reading.meanings.filter(({ id }) => asks(MEANING_IDS[id])).map(({ sentence }) => sentence));
  let [isCovered, isForeign] = [false, false];
  for (const { thing, sentence } of thingsIn(reading.words, reading.language === 'tr' ? 'tr' : 'en')) {
    const asked = asking.has(sentence) ? 'asked ' : '';
    const barred = shutOut.find(({ things }) => things.has(thing));
    const holder = covering.find(({ things }) => things.has(thing));
    if (barred !== undefined) {
      say(compared, `${asked}shut out`);
      compared.outsideOf ??= barred.term;
      continue;
    }
    const side = holder === undefined ? 'foreign' : 'covered';
    if (holder === undefined) isForeign = true;
    else isCovered = true;
    say(compared, `${asked}${side}`);
    compared.insideOf ??= holder?.term;
  }
  if (!isForeign) {
    const isOne = reading.words.at(-1)?.sentence === reading.words[0]?.sentence;
    if (isCovered && isOne) say(compared, 'one sentence, only named things');
    return;
  }
  const shared = wordsSharedWith(reading);
  const [nearest] = covering
    .filter(({ term }) => term.kind === 'deliverables')
    .toSorted((a, b) => shared(b) - shared(a));
  compared.outsideOf ??= nearest?.term;
}

function wordsSharedWith(reading: ReadWords): (term: ReadTerm) => number {
  const stems = stemsOf(reading.words);
  return (term) => [...term.stems].filter((stem) => stems.has(stem)).length;
}

function compareStems(compared: Compared): void {
  const { reading, covering, shutOut } = compared;
  const shared = wordsSharedWith(reading);
  const inside = Math.max(0, ...covering.map(shared));
  const outside = Math.max(0, ...shutOut.map(shared));
  if (shutOut.length > 0) say(compared, `words shared with exclusions ${Math.min(outside, 2)}`);
  if (outside > 0) compared.outsideOf ??= shutOut.find((term) => shared(term) === outside)?.term;
  if (inside > 0) compared.insideOf ??= covering.find((term) => shared(term) === inside)?.term;
}

function compareRounds(compared: Compared): void {
  const rounds = compared.read.find(({ term }) => term.kind === 'revision-rounds');
  if (rounds?.count === undefined) return;
  const asked = roundAsked(compared.reading);
  if (asked === undefined) {
    say(compared, 'round not numbered');
    return;
  }
  const isOver = asked > rounds.count;
  say(compared, isOver ? 'round over' : 'round within');
  if (isOver) compared.outsideOf = rounds.term;
  else compared.insideOf = rounds.term;
}

function compareCounts(compared: Compared): void {
  const numbers = numbersOf(compared.reading.words);
  for (const { count = 0, term } of compared.covering) {
    if (term.kind !== 'deliverables' || count <= 1) continue;
    if (numbers.some((number) => number > count && number <= count * 4)) {
      say(compared, 'a number over the count');
      compared.outsideOf ??= term;
    }
    if (numbers.includes(count)) say(compared, 'the count itself');
    if (numbers.includes(count + 1)) say(compared, 'one over the count');
    if (numbers.some((number) => number > 1 && number < count)) say(compared, 'a number under the count');
  }
}

function compareLanguages(compared: Compared): void {
  const naming = compared.read.filter(({ languages }) => languages.size > 0);
  for (const language of languagesIn(compared.reading.words, '')) {
    const holder = naming.find(({ languages }) => languages.has(language));
    if (holder !== undefined) {
      say(compared, 'language named');
      compared.insideOf ??= holder.term;
      continue;
    }
    say(compared, naming.length > 0 ? 'language not named' : 'a language, none named');
    compared.outsideOf ??= naming[0]?.term;
  }
}

/** "our third round", "round three": the highest ordinal or number within a few words of a round. */
function roundAsked({ meanings, words }: ReadWords): number | undefined {
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
