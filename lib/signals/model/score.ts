/** Scores a message with the learnt weights of the signals, and tells which of its words moved a score. */
import type { Sentence } from './features.ts';
import { HEADS, type Head } from './heads.ts';
import { createScorer, type Scored, type Scorer } from './scorer.ts';
import { MODEL } from './weights.ts';

let ready: Scorer | undefined;

/** Unpacked when the first message comes. */
function scorer(): Scorer {
  ready ??= createScorer(MODEL);
  return ready;
}

/** In the order of `HEADS`. */
export function scoresOf(sentences: readonly Sentence[]): Scored {
  return scorer().scores(sentences);
}

/** How much each word of the sentence moved the score of one head. */
export function movesOf(head: Head, sentence: Sentence): Float64Array {
  return scorer().moves(HEADS.indexOf(head), sentence);
}
