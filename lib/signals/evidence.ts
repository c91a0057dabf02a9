/** Which words carry a signal, and why: the sentence that moved its score most, the stretch in it that did, and the cue that stands there. */
import type { Finding, Signal, TextRange } from '#lib/core/signal.ts';
import { CUES, type CueName } from './cues.ts';
import { MEANING_IDS } from './lexicon/meaning-ids.ts';
import type { Meaning } from './lexicon/meanings.ts';
import { movesOf } from './model/score.ts';
import type { Word } from './words.ts';

export interface Evidence {
  readonly field: Finding['field'];
  readonly ranges: readonly TextRange[];
  /** Absent where no single cue stands for it: the words were weighed together. */
  readonly cue: CueName | undefined;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly moved: number;
}

/** A second sentence is marked too where it moved the score at least so much of what the first did. */
const ALSO = 0.6;
const MOST_RANGES = 2;
const MOST_WORDS = 14;
const LONGEST_MARK = 22;

/** `undefined` only for a message without a word that speaks for the signal. */
export function evidenceFor(
  signal: Signal,
  words: readonly Word[],
  meanings: readonly Meaning[],
): Evidence | undefined {
  const moves = movesOf(signal, words, meanings);
  const [best, ...others] = sentencesBy(words, moves);
  if (best === undefined) return undefined;
  const field = words[best.from]?.field ?? 'text';
  const marked = [best, ...others.filter((other) => other.moved >= best.moved * ALSO)]
    .filter(({ from }) => words[from]?.field === field)
    .slice(0, MOST_RANGES)
    .map((sentence) => wholeClause(carrying(sentence, moves), sentence, words));
  const ranges = marked
    .sort((a, b) => a.from - b.from)
    .map(({ from, to }): TextRange => [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]);
  return { field, ranges, cue: cueIn(signal, best, meanings, moves) };
}

/** Sentences that speak for it, the strongest first. */
function sentencesBy(words: readonly Word[], moves: Float64Array): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  while (from < words.length) {
    let to = from;
    let moved = 0;
    for (; words[to]?.sentence === words[from]?.sentence && to < words.length; to += 1) moved += moves[to] ?? 0;
    if (moved > 0) stretches.push({ from, to, moved });
    from = to;
  }
  return stretches.sort((a, b) => b.moved - a.moved);
}

/** The stretch of a sentence with the greatest sum, each word costing what it has to bring at least. */
function carrying({ from, to, moved }: Stretch, moves: Float64Array): Stretch {
  const cost = (moved / (to - from)) * 0.5;
  let best = { from, to: from + 1, moved: Number.NEGATIVE_INFINITY };
  let start = from;
  let sum = 0;
  for (let at = from; at < to; at += 1) {
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
function wholeClause(stretch: Stretch, sentence: Stretch, words: readonly Word[]): Stretch {
  let { from, to } = stretch;
  while (from > sentence.from && !isApart(words, from)) from -= 1;
  while (to < sentence.to && !isApart(words, to)) to += 1;
  if (to - stretch.from > LONGEST_MARK) to = stretch.to;
  if (to - from > LONGEST_MARK) from = stretch.from;
  return { ...stretch, from, to };
}

/** More than a space stands between a word and the one before it. */
function isApart(words: readonly Word[], at: number): boolean {
  return (words[at]?.start ?? 0) - (words[at - 1]?.end ?? 0) > 1;
}

function cueIn(
  signal: Signal,
  sentence: Stretch,
  meanings: readonly Meaning[],
  moves: Float64Array,
): CueName | undefined {
  let best: { cue: CueName; moved: number } | undefined;
  for (const { id, from, to } of meanings) {
    const name = MEANING_IDS[id];
    const cue = name === undefined ? undefined : CUES[signal][name];
    if (cue === undefined || from < sentence.from || from >= sentence.to) continue;
    const moved = moves.subarray(from, to).reduce((sum, move) => sum + move, 0);
    if (moved > (best?.moved ?? 0)) best = { cue, moved };
  }
  return best?.cue;
}
