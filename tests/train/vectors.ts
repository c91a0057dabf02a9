/** Messages and their sentences as rows of numbers: the features that at least a few messages share, rare ones counting more. */
import { lengthOf, sentencesOf, visitFeatures } from '#lib/signals/model/features.ts';
import { wordsAndMeanings } from '#lib/signals/read-words.ts';
import type { MessageText } from '#lib/signals/words.ts';
import type { SparseRows } from './svm.ts';

/** A feature by its key: its column, by how much its rarity multiplies it, and how many messages have it. */
export type Dictionary = ReadonlyMap<
  number,
  { readonly column: number; readonly rarity: number; readonly count: number }
>;

/** Features, each once, and by what they are divided. */
export interface Features {
  readonly weights: ReadonlyMap<number, number>;
  readonly length: number;
}

export interface MessageFeatures {
  readonly whole: Features;
  /** Of each sentence as if it stood alone. */
  readonly sentences: readonly Features[];
}

export function featuresOf(message: MessageText): MessageFeatures {
  const { words, meanings } = wordsAndMeanings(message);
  const weights = new Map<number, number>();
  let visits = 0;
  const sentences = sentencesOf(words, meanings).map((sentence) => {
    const own = new Map<number, number>();
    let ownVisits = 0;
    visitFeatures(sentence, (key, weight) => {
      ownVisits += 1;
      if (!own.has(key)) own.set(key, weight);
      if (!weights.has(key)) weights.set(key, weight);
    });
    visits += ownVisits;
    return { weights: own, length: lengthOf(ownVisits) };
  });
  return { whole: { weights, length: lengthOf(visits) }, sentences };
}

/** `least`: how many messages must have a feature for it to be kept. */
export function dictionaryOf(messages: readonly Features[], least: number): Dictionary {
  const counts = new Map<number, number>();
  for (const { weights } of messages) for (const key of weights.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const dictionary = new Map<number, { column: number; rarity: number; count: number }>();
  for (const [key, count] of counts) {
    if (count < least) continue;
    dictionary.set(key, { column: dictionary.size, count, rarity: Math.log((messages.length + 1) / count) / 5 });
  }
  return dictionary;
}

/** `first` with what `second` alone has. */
export function joined(first: Dictionary, second: Dictionary): Dictionary {
  const both = new Map(first);
  for (const [key, feature] of second) if (!both.has(key)) both.set(key, { ...feature, column: both.size });
  return both;
}

export function rowsOf(messages: readonly Features[], dictionary: Dictionary): SparseRows {
  const starts = new Int32Array(messages.length + 1);
  for (const [row, { weights }] of messages.entries()) {
    let known = 0;
    for (const key of weights.keys()) if (dictionary.has(key)) known += 1;
    starts[row + 1] = (starts[row] ?? 0) + known;
  }
  const columns = new Int32Array(starts.at(-1) ?? 0);
  const values = new Float64Array(columns.length);
  let at = 0;
  for (const { weights, length } of messages) {
    for (const [key, weight] of weights) {
      const known = dictionary.get(key);
      if (known === undefined) continue;
      columns[at] = known.column;
      values[at] = (weight * known.rarity) / length;
      at += 1;
    }
  }
  return { starts, columns, values, width: dictionary.size };
}
