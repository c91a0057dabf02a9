/** Which words carry a signal, and why: the sentences that speak for it, the stretch in each that does, and the cue that stands there. */
import type { Finding, Signal, TextRange } from '#lib/core/signal.ts';
import { CUES, type CueName } from './cues.ts';
import { MEANING_IDS } from './lexicon/meaning-ids.ts';
import type { Sentence } from './model/features.ts';
import { HEADS } from './model/heads.ts';
import { movesOf } from './model/score.ts';
import type { Reading } from './read.ts';
import type { Word } from './words.ts';

export interface Evidence {
  readonly field: Finding['field'];
  readonly ranges: readonly TextRange[];
  /** Absent where no single cue stands for it. */
  readonly cue: CueName | undefined;
  /** Of the sentence that speaks most: the words that moved it most, as written, in reading order; at least one. */
  readonly heaviest: readonly string[];
}

/** Words of a sentence, half-open. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What speaks less than this part as much as the strongest sentence only makes the quote long. */
const ALSO = 0.4;
const MOST_RANGES = 3;
const MOST_WORDS = 14;
const LONGEST_MARK = 22;
const MOST_HEAVIEST = 3;
/** A word that moved less than this part of what the heaviest moved explains nothing. */
const ALSO_HEAVY = 0.3;
/** Shorter ones, and marks, are named only where nothing longer moved anything. */
const TELLING_LETTERS = 3;

/** `undefined` only for a message without a sentence. */
export function evidenceFor(signal: Signal, reading: Reading): Evidence | undefined {
  const [best, ...others] = speakingFor(signal, reading);
  if (best === undefined) return undefined;
  const fieldOf = ({ words }: Sentence) => words[0]?.field ?? 'text';
  const moves = movesOf(signal, best);
  const alsoMarked = others.filter((other) => fieldOf(other) === fieldOf(best)).slice(0, MOST_RANGES - 1);
  const ranges = [
    rangeIn(best, moves),
    ...alsoMarked.map((sentence) => rangeIn(sentence, movesOf(signal, sentence))),
  ].sort(([a], [b]) => a - b);
  return { field: fieldOf(best), ranges, cue: cueIn(signal, best, moves), heaviest: heaviestIn(best, moves) };
}

/** The sentence that speaks most for the signal, and then those that would also do so if each stood alone. */
function speakingFor(signal: Signal, { sentences, scored }: Reading): Sentence[] {
  const head = HEADS.indexOf(signal);
  const scores = sentences.map(({ number }) => scored.sentences.get(number)?.[head] ?? Number.NEGATIVE_INFINITY);
  const most = scores.reduce((greatest, score) => Math.max(greatest, score), Number.NEGATIVE_INFINITY);
  return sentences
    .map((sentence, at) => ({ sentence, score: scores[at] ?? 0 }))
    .filter(({ score }) => score === most || (score > 0 && score >= most * ALSO))
    .sort((a, b) => b.score - a.score)
    .map(({ sentence }) => sentence);
}

function rangeIn({ words }: Sentence, moves: Float64Array): TextRange {
  const { from, to } = wholeClause(carrying(moves), words);
  return [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
}

/** The stretch with the greatest sum, each word costing what it has to bring at least. */
function carrying(moves: Float64Array): Stretch {
  const moved = moves.reduce((sum, move) => sum + move, 0);
  const cost = (Math.max(0, moved) / moves.length) * 0.5;
  let best = { from: 0, to: 1, moved: Number.NEGATIVE_INFINITY };
  let start = 0;
  let sum = 0;
  for (let at = 0; at < moves.length; at += 1) {
    if (sum <= 0 || at - start >= MOST_WORDS) {
      start = at;
      sum = 0;
    }
    sum += (moves[at] ?? 0) - cost;
    if (sum > best.moved) best = { from: start, to: at + 1, moved: sum };
  }
  return best;
}

/** A mark that breaks off in the middle reads like a mistake, so it goes on to the ends of its clause where they are near. */
function wholeClause(stretch: Stretch, words: readonly Word[]): Stretch {
  let { from, to } = stretch;
  while (from > 0 && !isApart(words, from)) from -= 1;
  while (to < words.length && !isApart(words, to)) to += 1;
  if (to - stretch.from > LONGEST_MARK) to = stretch.to;
  if (to - from > LONGEST_MARK) from = stretch.from;
  return { from, to };
}

/** More than a space stands between a word and the one before it. */
function isApart(words: readonly Word[], at: number): boolean {
  return (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) > 1;
}

function cueIn(signal: Signal, sentence: Sentence, moves: Float64Array): CueName | undefined {
  const cues = sentence.meanings.flatMap(({ id, from, to }) => {
    const name = MEANING_IDS[id];
    const cue = name === undefined ? undefined : CUES[signal][name];
    const moved = moves.subarray(from - sentence.from, to - sentence.from).reduce((sum, move) => sum + move, 0);
    return cue !== undefined && moved > 0 ? [{ cue, moved }] : [];
  });
  const [most] = cues.toSorted((a, b) => Number(b.cue === SUREST) - Number(a.cue === SUREST) || b.moved - a.moved);
  return most?.cue;
}

/** "The slides that Priya sends tonight, on my desk by Sunday": tonight may be said of something else, a Sunday is one either way. */
const SUREST: CueName = 'expects-you-off-hours';

function heaviestIn({ words }: Sentence, moves: Float64Array): string[] {
  const weighed = words
    .map(({ written }, at) => ({ written, at, moved: moves[at] ?? 0 }))
    .sort((a, b) => b.moved - a.moved);
  const telling = weighed.filter(({ written, moved }) => moved > 0 && lettersIn(written) >= TELLING_LETTERS);
  const from = telling.length > 0 ? telling : weighed.slice(0, 1);
  const least = (from[0]?.moved ?? 0) * ALSO_HEAVY;
  const heaviest = from.filter(({ moved }) => moved >= least).slice(0, MOST_HEAVIEST);
  return [...new Set(heaviest.toSorted((a, b) => a.at - b.at).map(({ written }) => written))];
}

function lettersIn(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0;
}
