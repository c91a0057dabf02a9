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

/**
 * The probability of a signal by the one sentence that holds any of these meanings and speaks most for it; 0 without such
 * a sentence. An insult is one however friendly the mail around it.
 */
export function sentenceProbability(head: Head, meanings: ReadonlySet<number>, reading: Reading): number {
  const said = Map.groupBy(meanings.size === 0 ? [] : reading.meanings, ({ sentence }) => sentence);
  let most = 0;
  let from = 0;
  for (const [sentence, inSentence] of said) {
    if (!inSentence.some(({ id }) => meanings.has(id))) continue;
    while (reading.words[from] !== undefined && reading.words[from]?.sentence !== sentence) from += 1;
    let to = from;
    while (reading.words[to]?.sentence === sentence) to += 1;
    const own = inSentence.map((meaning) => ({ ...meaning, from: meaning.from - from, to: meaning.to - from }));
    const scores = scoresOf(reading.words.slice(from, to), own);
    most = Math.max(most, wordingProbability(head, { scores, language: reading.language }));
  }
  return most;
}

/** The probability of a signal, or of `negative`, by the wording alone. */
export function wordingProbability(head: Head, { scores, language }: Pick<Reading, 'scores' | 'language'>): number {
  return probabilityOf(scores[HEADS.indexOf(head)] ?? 0, SIGMOIDS[head][language]);
}
