/** The words of a message that come nearest to a signal, also below what would be shown as a flag: for a reply that the user has asked for. */
import type { Finding, Signal } from '#lib/core/signal.ts';
import { evidenceFor } from './evidence.ts';
import { readMessage, wordingProbability } from './read.ts';
import type { MessageText } from './words.ts';

/** `undefined` where the probability of the signal is under `atLeast`, and in a foreign language. */
export function likeliestWords(
  signal: Signal,
  message: MessageText,
  atLeast: number,
): Pick<Finding, 'field' | 'ranges'> | undefined {
  const reading = readMessage(message);
  if (reading === undefined || wordingProbability(signal, reading) < atLeast) return undefined;
  const evidence = evidenceFor(signal, reading);
  return evidence && { field: evidence.field, ranges: [...evidence.ranges] };
}
