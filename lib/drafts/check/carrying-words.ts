/** The stretch of a sentence that moved its score most. */
import type { Word } from '#lib/signals/words.ts';

/** A word that moved nothing costs a little, so that the stretch stays short; a few inside it are bridged. */
const COST = 0.15;
const FEWEST = 2;

/** Half-open, UTF-16 code units of the sentence; `moves`: how much each word moved the score. */
export function carryingWords(words: readonly Word[], moves: Float64Array): [number, number] {
  const strongest = moves.reduce((most, move) => Math.max(most, move), 0);
  let best = { sum: -Infinity, from: 0, to: words.length };
  let [sum, from] = [0, 0];
  for (let at = 0; at < words.length; at += 1) {
    if (sum <= 0) [sum, from] = [0, at];
    sum += (moves[at] ?? 0) - COST * strongest;
    if (sum > best.sum) best = { sum, from, to: at + 1 };
  }
  const to = Math.min(words.length, Math.max(best.to, best.from + FEWEST));
  const first = Math.max(0, Math.min(best.from, to - FEWEST));
  return [words[first]?.start ?? 0, words[to - 1]?.end ?? 0];
}
