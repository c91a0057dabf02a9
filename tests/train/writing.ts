/** Learns what a sentence does, one small model a language, for the second look at the user's own words. */
import type { Language } from '#lib/core/language.ts';
import { SENTENCE_FAULTS, SENTENCE_HEADS, type SentenceHead } from '#lib/drafts/check/faults.ts';
import { lengthOf, visitFeatures } from '#lib/signals/model/features.ts';
import { pack } from '#lib/signals/model/packed.ts';
import { wordsOf } from '#lib/signals/words.ts';
import { sentenceRanges } from '#lib/text/sentences.ts';
import { corpusRows } from './corpus.ts';
import { OWN, ownSentences } from './own-sentences.ts';
import { type LinearModel, type SparseRows, scoreRow, trainSvm } from './svm.ts';
import { type Dictionary, dictionaryOf, type Features, rowsOf } from './vectors.ts';
import { type SentenceRow, sentenceRows } from './writing-corpus.ts';

const OPTIONS = { cost: 2, positive: 3, seed: 20261128 };
const ORDINARY = 'ordinary';
/** No sentence of our own drafts may be marked, so each of them counts for several. */
const OWN_IMPORTANCE = 4;
const MOST_ORDINARY = 4000;
const LEAST_ROWS = 2;
/** The features that move the scores most are kept, so that a language loads in a few kilobytes. */
const MOST_FEATURES = 16_000;
const LEAST_WEIGHT = 0.09;
/** How many missed faults a false mark on a clean sentence is worth: a text has many sentences. */
const ALARM_COST = 12;

/** The module of a language, made of the same rows byte for byte again. */
export async function writingModule(language: Language): Promise<string> {
  const rows = [...sentenceRows(language), ...(await ownSentences(language)), ...ordinarySentences(language)];
  const features = rows.map(({ text }) => sentenceFeatures(text));
  const everything = dictionaryOf(features, LEAST_ROWS);
  const dictionary = mostTelling(rows, features, everything);
  const matrix = rowsOf(features, dictionary);
  const models = SENTENCE_HEADS.map((head) => fit(head, rows, matrix, everyRow(rows)));
  const thresholds = SENTENCE_HEADS.map((head) => threshold(head, rows, matrix));
  const { scales, packed } = packedRows(dictionary, models);
  console.error(`second look, ${language}: ${rows.length} sentences, ${packed.features} features`);
  const model = { features: packed.features, scales, biases: models.map(({ bias }) => round(bias)), rows: packed.rows };
  return `/** Made by \`npm run train\` from the sentences of the corpus; not edited by hand. */
import type { LearntSentences } from '../check-writing.ts';

export const SENTENCES: LearntSentences = ${JSON.stringify({ model, thresholds: thresholds.map(round) })};
`;
}

/** Single sentences of calm mails by clients: greetings, names, news. They speak against every fault, and of nothing else. */
function ordinarySentences(language: Language): SentenceRow[] {
  const calm = corpusRows('train', [language]).filter(({ labels, hard }) => labels.length === 0 && !hard);
  const sources = [...new Set(calm.map(({ source }) => source))];
  const sentences = calm.flatMap(({ text, source }) =>
    sentenceRanges(text).map(([start, end]) => ({ text: text.slice(start, end), half: sources.indexOf(source) % 2 })),
  );
  const step = Math.max(1, Math.floor(sentences.length / MOST_ORDINARY));
  const known = new Set<string>();
  return sentences
    .filter(({ text }, index) => index % step === 0 && !known.has(text) && known.add(text))
    .map(({ text, half }) => ({ text, labels: [], hand: `${ORDINARY} ${half}` }));
}

function isOrdinary(row: SentenceRow | undefined): boolean {
  return row?.hand.startsWith(ORDINARY) === true;
}

function sentenceFeatures(text: string): Features {
  const weights = new Map<number, number>();
  let visits = 0;
  visitFeatures(wordsOf({ subject: '', text }), [], (key, weight) => {
    visits += 1;
    if (!weights.has(key)) weights.set(key, weight);
  });
  return { weights, length: lengthOf(visits) };
}

function mostTelling(rows: readonly SentenceRow[], features: readonly Features[], dictionary: Dictionary): Dictionary {
  const matrix = rowsOf(features, dictionary);
  const impact = new Float64Array(dictionary.size);
  for (const head of SENTENCE_HEADS) {
    const { weights } = fit(head, rows, matrix, everyRow(rows));
    const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
    for (const { column, rarity, count } of dictionary.values())
      impact[column] = (impact[column] ?? 0) + count * (((weights[column] ?? 0) * rarity) / largest) ** 2;
  }
  const kept = [...dictionary]
    .sort((a, b) => (impact[b[1].column] ?? 0) - (impact[a[1].column] ?? 0))
    .slice(0, MOST_FEATURES);
  return new Map(kept.map(([key, feature], column) => [key, { ...feature, column }]));
}

function fit(
  head: SentenceHead,
  rows: readonly SentenceRow[],
  matrix: SparseRows,
  trained: readonly number[],
): LinearModel {
  const labels = Int8Array.from(rows, (row) => (row.labels.includes(head) ? 1 : -1));
  const isFault = (SENTENCE_FAULTS as readonly string[]).includes(head);
  const speaking = isFault ? trained : trained.filter((row) => !isOrdinary(rows[row]));
  const importance = Float64Array.from(rows, ({ hand }) => (hand === OWN ? OWN_IMPORTANCE : 1));
  return trainSvm(matrix, labels, Int32Array.from(speaking), { ...OPTIONS, importance });
}

/** Where most is found for the fewest false marks, on sentences by a hand that the weights have not seen. */
function threshold(head: SentenceHead, rows: readonly SentenceRow[], matrix: SparseRows): number {
  const isFault = (SENTENCE_FAULTS as readonly string[]).includes(head);
  const hands = [...new Set(rows.map(({ hand }) => hand))].filter(
    (hand) => hand !== OWN && (isFault || !hand.startsWith(ORDINARY)),
  );
  const judged = hands.flatMap((hand) => {
    const model = fit(
      head,
      rows,
      matrix,
      everyRow(rows).filter((row) => rows[row]?.hand !== hand),
    );
    return rows.flatMap((row, index) =>
      row.hand === hand ? [{ score: scoreRow(model, matrix, index), is: row.labels.includes(head), row }] : [],
    );
  });
  const counted = judged.filter(({ is, row }) => is || isClean(row));
  const positives = counted.filter(({ is }) => is).length;
  const clean = counted.length - positives;
  let best = { worth: -Infinity, threshold: Infinity };
  let [found, alarms] = [0, 0];
  for (const { score, is } of counted.toSorted((a, b) => b.score - a.score)) {
    if (is) found += 1;
    else alarms += 1;
    const worth = found / positives - (ALARM_COST * alarms) / clean;
    if (worth > best.worth) best = { worth, threshold: score };
  }
  return best.threshold;
}

/** A sentence with another fault is marked anyway; what counts is that a good one is left alone. */
function isClean({ labels }: SentenceRow): boolean {
  return !labels.some((label) => (SENTENCE_FAULTS as readonly string[]).includes(label));
}

function everyRow(rows: readonly SentenceRow[]): number[] {
  return rows.map((_, index) => index);
}

function packedRows(dictionary: Dictionary, models: readonly LinearModel[]) {
  const scales = models.map(({ weights }) => {
    let most = 1e-9;
    for (const { column, rarity } of dictionary.values())
      most = Math.max(most, Math.abs((weights[column] ?? 0) * rarity));
    return round(most / 127);
  });
  const bytes = new Map<number, Int8Array>();
  for (const [key, { column, rarity }] of dictionary) {
    const row = Int8Array.from(models, ({ weights }, head) => {
      const byte = Math.round(((weights[column] ?? 0) * rarity) / (scales[head] ?? 1));
      return Math.abs(byte) < LEAST_WEIGHT * 127 ? 0 : byte;
    });
    bytes.set(key, row);
  }
  return { scales, packed: pack(bytes) };
}

function round(value: number): number {
  return Number(value.toPrecision(6));
}
