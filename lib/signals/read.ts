/** A message as the signals see it: its words, their meanings, and what the learnt part makes of them. Read once, used by all that follows. */
import type { Language } from '#lib/core/language.ts';
import { SIGNALS, type Signal } from '#lib/core/signal.ts';
import { probabilityOf } from './model/decide.ts';
import { type Sentence, sentencesOf } from './model/features.ts';
import { type Head, negativity } from './model/heads.ts';
import { createNetwork, type Network, networkInputs, unpackNetwork } from './model/network.ts';
import { scoresOf } from './model/score.ts';
import type { Scored, Scores } from './model/scorer.ts';
import { NETWORK, SIGMOIDS } from './model/weights.ts';
import { type ReadWords, readWords } from './read-words.ts';
import type { MessageText } from './words.ts';

export interface Reading extends ReadWords {
  readonly sentences: readonly Sentence[];
  /** What the words say, one a head, in the order of `HEADS`. */
  readonly scored: Scored;
  /** One a signal, in the order of `SIGNALS`: the sentences and the other signals weighed too. */
  readonly weighed: Scores;
}

let ready: Network | undefined;

/** `undefined` where the message is in none of the four languages, and nothing can be said of it. */
export function readMessage(message: MessageText): Reading | undefined {
  const read = readWords(message);
  if (read === undefined) return undefined;
  const sentences = sentencesOf(read.words, read.meanings);
  const scored = scoresOf(sentences);
  return { ...read, sentences, scored, weighed: weigh(scored, read.language) };
}

function weigh(scored: Scored, language: Language): Scores {
  ready ??= createNetwork(unpackNetwork(NETWORK));
  return ready(networkInputs(scored, language));
}

/** The probability of a signal, or of `negative`, by the wording alone. */
export function wordingProbability(head: Head, { scored, weighed, language }: Reading): number {
  const score = head === 'negative' ? negativity(scored.whole) : weighed[SIGNALS.indexOf(head)];
  return probabilityOf(score ?? 0, SIGMOIDS[head][language]);
}

/** The probability of a signal by the one sentence that holds any of these meanings and speaks most for it; 0 without such a sentence. */
export function sentenceProbability(
  signal: Signal,
  any: ReadonlySet<number>,
  { scored, meanings, language }: Reading,
): number {
  const holding = new Set(meanings.flatMap(({ id, sentence }) => (any.has(id) ? [sentence] : [])));
  const probabilities = [...holding].map((sentence) => {
    const alone = scored.sentences.get(sentence) ?? scored.whole;
    const weighed = weigh({ whole: alone, sentences: new Map([[sentence, alone]]) }, language);
    return probabilityOf(weighed[SIGNALS.indexOf(signal)] ?? 0, SIGMOIDS[signal][language]);
  });
  return Math.max(0, ...probabilities);
}
