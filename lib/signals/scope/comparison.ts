/**
 * Compares what a message asks for with the recorded terms, and names every outcome: what its wording says by itself, what is named and
 * covered, named and not covered, shut out, over the count, in another language, after the last round, hour or day. The outcomes are what the weighing
 * learns from; each remembers the term that it comes from.
 */
import type { Agreement } from '#lib/core/record.ts';
import { foldWord } from '#lib/text/fold.ts';
import { MEANING_IDS, type MeaningId } from '../lexicon/meaning-ids.ts';
import type { Scores } from '../model/scorer.ts';
import type { ReadWords } from '../read-words.ts';
import type { Word } from '../words.ts';
import { languagesIn } from './languages.ts';
import { numberIn, ordinalIn } from './numbers.ts';
import { spansIn } from './spans.ts';
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
  compareHours(compared);
  comparePeriods(compared);
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
  const { used } = rounds.term;
  const asked = roundAsked(compared.reading) ?? (used === undefined || !asksForRound(compared) ? undefined : used + 1);
  if (asked === undefined) say(compared, 'round not numbered');
  else
    decide(compared, rounds.term, asked > rounds.count || (used ?? 0) >= rounds.count ? 'round over' : 'round within');
}

/** What counting settles names its term before anything else does. */
function decide(compared: Compared, term: Agreement, outcome: `${string} ${'over' | 'within'}`): void {
  say(compared, outcome);
  if (outcome.endsWith('over')) compared.outsideOf = term;
  else compared.insideOf = term;
}

const ROUND_ASKED: ReadonlySet<MeaningId> = new Set(['revision-round', 'again-nth', 'redo', 'change']);

function asksForRound({ reading }: Compared): boolean {
  return reading.meanings.some(({ id }) => {
    const meaning = MEANING_IDS[id];
    return meaning !== undefined && ROUND_ASKED.has(meaning);
  });
}

/** "That makes 12 hours this month", or hours that are used up whatever is asked. */
function compareHours(compared: Compared): void {
  const hours = compared.read.find(({ term }) => term.kind === 'hours');
  if (hours?.count === undefined) return;
  const { used } = hours.term;
  const named = spansIn(compared.reading.words).filter(({ unit }) => unit === 'hours');
  const most = Math.max(0, ...named.map(({ length }) => length));
  if (used === undefined && most === 0) return;
  const isOver = most > hours.count || (used ?? 0) >= hours.count || (used ?? 0) + most > hours.count;
  decide(compared, hours.term, isOver ? 'hours over' : 'hours within');
}

/** "It has been live for ten weeks", where support was agreed for four. A span that is still to come says nothing. */
function comparePeriods(compared: Compared): void {
  const { words } = compared.reading;
  const gone = spansIn(words).filter(({ unit, at }) => unit === 'days' && isGone(words, at));
  const longest = Math.max(0, ...gone.map(({ length }) => length));
  const timed = compared.covering.find(({ period }) => period !== undefined);
  if (longest === 0 || timed?.period === undefined) return;
  decide(compared, timed.term, longest > timed.period ? 'period over' : 'period within');
}

/** Near a span of time they say that it has passed; stems, folded, of the four languages. */
const GONE =
  'ago since been now past önce beri oldu oluyor geçti پیش قبل گذشت میگذر است شده бұрын өтті өткен болды бері'
    .split(' ')
    .map(foldWord);
/** Turkish says it in the ending of the unit: "on haftadır". */
const GONE_ENDING = /d[iu]r$/u;
const AROUND = 4;

function isGone(words: readonly Word[], unit: number): boolean {
  const around = words.slice(Math.max(0, unit - AROUND), unit + AROUND);
  return (
    GONE_ENDING.test(words[unit]?.form ?? '') ||
    around.some(
      ({ form, sentence }) => sentence === words[unit]?.sentence && GONE.some((stem) => form.startsWith(stem)),
    )
  );
}

function compareCounts(compared: Compared): void {
  const numbers = numbersOf(compared.reading.words);
  for (const read of compared.covering) {
    const { count = 0, term } = read;
    if (term.kind !== 'deliverables' || count <= 1) continue;
    const counted = Math.max(0, ...countedOf(compared.reading, read));
    if (counted > count * MOST_OVER) continue;
    if (counted > 0) decide(compared, term, counted > count ? 'counted over' : 'counted within');
    if (numbers.some((number) => number > count && number <= count * MOST_OVER)) {
      say(compared, 'a number over the count');
      compared.outsideOf ??= term;
    }
    if (numbers.includes(count)) say(compared, 'the count itself');
    if (numbers.includes(count + 1)) say(compared, 'one over the count');
    if (numbers.some((number) => number > 1 && number < count)) say(compared, 'a number under the count');
  }
}

/** A number further above the count is a year, a price, a house. */
const MOST_OVER = 4;
const BESIDE = 2;

/** "Pages five and six", where pages were agreed: the numbers beside a thing that the term names. */
function countedOf({ words, language }: ReadWords, { things }: ReadTerm): number[] {
  return thingsIn(words, language === 'tr' ? 'tr' : 'en')
    .filter(({ thing }) => things.has(thing))
    .flatMap(({ at, sentence }) =>
      words
        .slice(Math.max(0, at - BESIDE), at + BESIDE + 1)
        .filter((word) => word.sentence === sentence)
        .flatMap(({ written }) => numberIn(written) ?? ordinalIn(written) ?? []),
    );
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
