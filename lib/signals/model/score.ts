/** Scores a message with the learnt weights of the signals, and tells which of its words moved a score. */
import type { Meaning } from '../lexicon/meanings.ts';
import type { Word } from '../words.ts';
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
export function scoresOf(words: readonly Word[], meanings: readonly Meaning[]): Scored {
  return scorer().scores(words, meanings);
}

/** How much each word moved the score of one head. */
export function movesOf(head: Head, words: readonly Word[], meanings: readonly Meaning[]): Float64Array {
  return scorer().moves(HEADS.indexOf(head), words, meanings);
}
