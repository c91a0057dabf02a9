/** Scores a message with the learnt weights, and tells which of its words moved a score. */
import type { Meaning } from '../lexicon/meanings.ts';
import type { Word } from '../words.ts';
import { lengthOf, visitFeatures } from './features.ts';
import { HEADS, type Head } from './heads.ts';
import { unpack, type Weights } from './packed.ts';
import { MODEL } from './weights.ts';

/** One a head, in the order of `HEADS`: below 0 speaks against it, above 0 for it. */
export type Scores = Float64Array;

interface Ready extends Weights {
  /** The number of the message in which a row was last met, so that it counts once. */
  readonly met: Uint32Array;
  message: number;
}

let ready: Ready | undefined;

/** Unpacked when the first message comes. */
function model(): Ready {
  if (ready === undefined) {
    const weights = unpack(MODEL);
    ready = { ...weights, met: new Uint32Array(weights.features), message: 0 };
  }
  return ready;
}

export function scoresOf(words: readonly Word[], meanings: readonly Meaning[]): Scores {
  const known = model();
  const { bytes, met } = known;
  known.message += 1;
  const sums = new Float64Array(HEADS.length);
  let visits = 0;
  visitFeatures(words, meanings, (key, weight) => {
    visits += 1;
    const row = known.rowOf(key);
    if (row < 0 || met[row] === known.message) return;
    met[row] = known.message;
    const first = row * HEADS.length;
    for (let head = 0; head < HEADS.length; head += 1)
      sums[head] = (sums[head] ?? 0) + weight * (bytes[first + head] ?? 0);
  });
  const length = lengthOf(visits);
  return sums.map((sum, head) => (sum * (MODEL.scales[head] ?? 0)) / length + (MODEL.biases[head] ?? 0));
}

/** How much each word moved the score of one head; a feature of several words is shared out among them. */
export function movesOf(head: Head, words: readonly Word[], meanings: readonly Meaning[]): Float64Array {
  const { bytes, rowOf } = model();
  const column = HEADS.indexOf(head);
  const moves = new Float64Array(words.length);
  visitFeatures(words, meanings, (key, weight, from, to) => {
    const row = rowOf(key);
    if (row < 0) return;
    const move = (weight * (bytes[row * HEADS.length + column] ?? 0)) / (to - from);
    for (let at = from; at < to; at += 1) moves[at] = (moves[at] ?? 0) + move;
  });
  return moves;
}
