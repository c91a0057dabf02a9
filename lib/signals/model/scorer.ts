/** Scores words with packed weights, and tells which of the words moved a score. */
import type { Meaning } from '../lexicon/meanings.ts';
import type { Word } from '../words.ts';
import { lengthOf, visitFeatures } from './features.ts';
import { type PackedModel, unpack } from './packed.ts';

export interface Scorer {
  /** One a head, in the model's order: below 0 speaks against it, above 0 for it. */
  scores(words: readonly Word[], meanings: readonly Meaning[]): Float64Array;
  /** How much each word moved the score of one head; a feature of several words is shared out among them. */
  moves(head: number, words: readonly Word[], meanings: readonly Meaning[]): Float64Array;
}

export function createScorer(model: PackedModel): Scorer {
  const { bytes, rowOf, features } = unpack(model);
  const heads = model.scales.length;
  /** The number of the text in which a row was last met, so that it counts once. */
  const met = new Uint32Array(features);
  let text = 0;
  return {
    scores(words, meanings) {
      text += 1;
      const sums = new Float64Array(heads);
      let visits = 0;
      visitFeatures(words, meanings, (key, weight) => {
        visits += 1;
        const row = rowOf(key);
        if (row < 0 || met[row] === text) return;
        met[row] = text;
        const first = row * heads;
        for (let head = 0; head < heads; head += 1)
          sums[head] = (sums[head] ?? 0) + weight * (bytes[first + head] ?? 0);
      });
      const length = lengthOf(visits);
      return sums.map((sum, head) => (sum * (model.scales[head] ?? 0)) / length + (model.biases[head] ?? 0));
    },
    moves(head, words, meanings) {
      const moves = new Float64Array(words.length);
      visitFeatures(words, meanings, (key, weight, from, to) => {
        const row = rowOf(key);
        if (row < 0) return;
        const move = (weight * (bytes[row * heads + head] ?? 0)) / (to - from);
        for (let at = from; at < to; at += 1) moves[at] = (moves[at] ?? 0) + move;
      });
      return moves;
    },
  };
}
