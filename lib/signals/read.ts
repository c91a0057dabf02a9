/** A message as the signals see it: its words, their meanings, and the score of each head. Read once, used by all that follows. */
import { probabilityOf } from './model/decide.ts';
import { HEADS, type Head } from './model/heads.ts';
import { type Scores, scoresOf } from './model/score.ts';
import { SIGMOIDS } from './model/weights.ts';
import { type ReadWords, readWords } from './read-words.ts';
import type { MessageText } from './words.ts';

export interface Reading extends ReadWords {
  readonly scores: Scores;
}

/** `undefined` where the message is in none of the four languages, and nothing can be said of it. */
export function readMessage(message: MessageText): Reading | undefined {
  const read = readWords(message);
  return read && { ...read, scores: scoresOf(read.words, read.meanings) };
}

/** The probability of a signal, or of `negative`, by the wording alone. */
export function wordingProbability(head: Head, { scores, language }: Reading): number {
  return probabilityOf(scores[HEADS.indexOf(head)] ?? 0, SIGMOIDS[head][language]);
}
