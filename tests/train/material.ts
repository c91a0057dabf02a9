/**
 * What the words say: one linear model a head, over whole messages and their sentences. Learnt from all rows for the product, and from all
 * but a part of the hands to judge that part.
 */

import { HEADS, type Head, NEGATIVE } from '#lib/signals/model/heads.ts';
import type { Scored } from '#lib/signals/model/scorer.ts';
import type { CorpusRow } from './corpus.ts';
import { mostTelling, tellingColumns } from './packing.ts';
import type { PublicRow } from './public.ts';
import { createRandom } from './random.ts';
import { type LinearModel, type SparseRows, scoreRow, trainSvm } from './svm.ts';
import { type Dictionary, dictionaryOf, featuresOf, joined, rowsOf } from './vectors.ts';

export const SEED = 20261128;
const OPTIONS = { cost: 1, positive: 3, seed: SEED };
/** A feature of fewer messages than this is left out. */
const LEAST_MESSAGES = 2;
/** Only the features that move the scores most are learnt from in the end: all that reads a message is to stay within 1 MB. */
const MOST_FEATURES = 74_500;
/** A feature of the public rows alone is kept from so many on. */
const LEAST_PUBLIC = 20;
/** Weights below this part of a head's largest are left out. */
export const LEAST_WEIGHT = 0.06;
/** `negative` is to hold in other domains too, so there the many public rows weigh more than the own ones. */
const FOR_NEGATIVE = { cost: 0.3, own: 0.1, public: 1 };
/** How much a neutral row of another domain counts against a signal. */
const NEUTRAL_IMPORTANCE = 0.2;
/** How much a sentence of an own row counts beside the whole. */
const SENTENCE_IMPORTANCE = 0.3;
/** The hands are dealt into so many parts, each judged by weights that have learnt from the others. */
export const PARTS = 5;

/** Which part each row belongs to: all rows of a hand to one. */
export function partsOf(rows: readonly Pick<CorpusRow, 'source'>[]): number[] {
  const hands = [...new Set(rows.map(({ source }) => source))];
  const dealt = Int32Array.from(hands, (_, hand) => hand % PARTS);
  createRandom(SEED).shuffle(dealt);
  return rows.map(({ source }) => dealt[hands.indexOf(source)] ?? 0);
}

/** The features that are learnt from, and all rows in them. */
interface Selected {
  readonly dictionary: Dictionary;
  readonly matrix: SparseRows;
}

/** What is learnt of the words. */
export interface Words {
  readonly dictionary: Dictionary;
  /** One a head, in the order of `HEADS`. */
  readonly models: readonly LinearModel[];
}

/** All rows as numbers: first the own messages, then the public ones, then the sentences of own messages that have several. */
export function createMaterial(rows: readonly CorpusRow[], strangers: readonly PublicRow[]) {
  const own = rows.map((row) => featuresOf({ subject: row.subject ?? '', text: row.text }));
  const foreign = strangers.map(({ text }) => featuresOf({ subject: '', text }).whole);
  const wholes = own.map(({ whole }) => whole);
  const sentences = own.flatMap(({ sentences }) => (sentences.length > 1 ? sentences : []));
  const sentenceRow = Int32Array.from(
    own.flatMap(({ sentences }, row) => (sentences.length > 1 ? sentences.map(() => row) : [])),
  );
  const firstSentence = rows.length + strangers.length;
  const firstOf = new Map<number, number>();
  for (const [index, row] of sentenceRow.entries()) if (!firstOf.has(row)) firstOf.set(row, index);
  const all = [...wholes, ...foreign, ...sentences];
  const everything = joined(dictionaryOf(wholes, LEAST_MESSAGES), dictionaryOf(foreign, LEAST_PUBLIC));
  const every = rowsOf([...wholes, ...foreign], everything);
  console.error(
    `${rows.length} rows, ${sentences.length} sentences, ${strangers.length} public rows, ${everything.size} features`,
  );
  return {
    learnAll(): Words {
      const { dictionary, models } = learnFrom(rows.map((_, row) => row));
      return { dictionary, models };
    },
    /** The rows of a part, by weights that have not seen it. */
    scoreUnseen(part: number): Map<number, Scored> {
      const parts = partsOf(rows);
      const { score } = learnFrom(rows.flatMap((_, row) => (parts[row] === part ? [] : [row])));
      return new Map(rows.flatMap((_, row) => (parts[row] === part ? [[row, score(row)]] : [])));
    },
  };

  /** All heads, from the features that tell these rows most: which those are is learnt from these rows too, or others would not be unseen. */
  function learnFrom(trained: readonly number[]) {
    const rough = HEADS.map((head) =>
      trainSvm(every, labelsOf(head), Int32Array.from([...trained, ...publicRowsOf(head)]), optionsOf(head)),
    );
    const dictionary = mostTelling(everything, rough, MOST_FEATURES);
    const matrix = rowsOf(all, dictionary);
    const models = HEADS.map((head) => fitHead(head, trained, { dictionary, matrix }));
    return { dictionary, models, score: (row: number) => score(models, matrix, row) };
  }

  /**
   * Trains a head on these of the own rows and on the public ones that speak of it; a signal also on sentences: those of messages
   * without it, and of a message with it the one that the messages alone show to speak most for it.
   */
  function fitHead(head: Head, trained: readonly number[], { dictionary, matrix }: Selected): LinearModel {
    const labels = labelsOf(head);
    const options = optionsOf(head);
    const joining = [...trained, ...publicRowsOf(head)];
    if (head === 'negative') return fitPruned(Int32Array.from(joining));
    const isTrained = new Uint8Array(rows.length);
    for (const row of trained) isTrained[row] = 1;
    const without: number[] = [];
    for (const [index, row] of sentenceRow.entries())
      if (isTrained[row] === 1 && labels[row] === -1) without.push(firstSentence + index);
    const rough = trainSvm(matrix, labels, Int32Array.from([...joining, ...without]), {
      ...options,
      rounds: ROUGH_ROUNDS,
    });
    const most = new Map<number, { score: number; at: number }>();
    for (const [index, row] of sentenceRow.entries()) {
      if (isTrained[row] !== 1 || labels[row] === -1) continue;
      const score = scoreRow(rough, matrix, firstSentence + index);
      if (score > (most.get(row)?.score ?? -Infinity)) most.set(row, { score, at: firstSentence + index });
    }
    const carrying = [...most.values()].map(({ at }) => at);
    return fitPruned(Int32Array.from([...joining, ...without, ...carrying]));

    /** Small weights are left out, and what is left is learnt again. */
    function fitPruned(learning: Int32Array): LinearModel {
      const first = trainSvm(matrix, labels, learning, { ...options, rounds: ROUGH_ROUNDS });
      return trainSvm(matrix, labels, learning, {
        ...options,
        columns: tellingColumns(dictionary, first, LEAST_WEIGHT),
      });
    }
  }

  function optionsOf(head: Head) {
    const importance = Float64Array.from(all, (_, row) => {
      if (row >= firstSentence) return SENTENCE_IMPORTANCE;
      if (head === 'negative') return row < rows.length ? FOR_NEGATIVE.own : FOR_NEGATIVE.public;
      return row < rows.length ? 1 : NEUTRAL_IMPORTANCE;
    });
    return { ...OPTIONS, importance, ...(head === 'negative' && { cost: FOR_NEGATIVE.cost }) };
  }

  function publicRowsOf(head: Head): number[] {
    return strangers.flatMap(({ label }, index) =>
      head === 'negative' || label === 'neutral' ? [rows.length + index] : [],
    );
  }

  function labelsOf(head: Head): Int8Array {
    const labels = new Int8Array(all.length).fill(-1);
    for (const [index, row] of rows.entries()) if (isOf(head, row)) labels[index] = 1;
    for (const [index, { label }] of strangers.entries())
      if (head === 'negative' && label === 'negative') labels[rows.length + index] = 1;
    for (const [index, row] of sentenceRow.entries()) labels[firstSentence + index] = labels[row] ?? -1;
    return labels;
  }

  function score(models: readonly LinearModel[], matrix: SparseRows, row: number) {
    const scoresAt = (at: number) => Float64Array.from(models, (model) => scoreRow(model, matrix, at));
    const whole = scoresAt(row);
    const first = firstOf.get(row);
    const count = own[row]?.sentences.length ?? 0;
    const scoresOf = (at: number) => (first === undefined ? whole : scoresAt(firstSentence + first + at));
    return { whole, sentences: new Map(Array.from({ length: count }, (_, at) => [at, scoresOf(at)])) };
  }
}

/** Enough to see which sentence carries a signal, and which features weigh little. */
const ROUGH_ROUNDS = 8;

export function isOf(head: Head, { labels }: CorpusRow): boolean {
  return head === 'negative' ? labels.some((label) => NEGATIVE.has(label)) : labels.includes(head);
}
