/**
 * Learns what the wording of a request and that of the terms say together of its verdict (inside, outside, unclear), and then how much each
 * outcome of a comparison of the two speaks for each, the wording among them, on rows by hands that the wording was not learnt from.
 */
import type { Agreement } from '#lib/core/record.ts';
import type { PackedModel } from '#lib/signals/model/packed.ts';
import { readWords } from '#lib/signals/read-words.ts';
import { compare } from '#lib/signals/scope/comparison.ts';
import { asOneText } from '#lib/signals/scope/terms.ts';
import { VERDICTS } from '#lib/signals/scope/verdict.ts';
import { termOf } from '#tests/support/terms.ts';
import type { CorpusRow } from './corpus.ts';
import { partsOf } from './material.ts';
import { mostTelling, packModel } from './packing.ts';
import { type LinearModel, type SparseRows, scoreRow, type TrainingOptions, trainSvm } from './svm.ts';
import { type Dictionary, dictionaryOf, type Features, featuresOf, rowsOf } from './vectors.ts';

const WORDING = { cost: 1, positive: 1 };
const MOST_FEATURES = 9_500;
const LEAST_WORDING_WEIGHT = 0.07;
/** How much the wording of the terms counts beside that of the message. */
const TERMS_COUNT = 0.6;
/** An outcome or a feature of fewer rows than this teaches nothing. */
const LEAST_ROWS = 3;
const COMPARISON = { cost: 0.2, positive: 1 };

/** The text of the module with the weights. */
export function learnScope(rows: readonly CorpusRow[], seed: number): string {
  const known = rows.flatMap((row) => {
    const read = readWords({ subject: row.subject ?? '', text: row.text });
    return row.agreed === undefined || row.scope === undefined || read === undefined
      ? []
      : [{ row, read, terms: row.agreed.map(termOf), verdict: row.scope, source: row.source }];
  });
  const parts = partsOf(known);
  const everyRow = known.map((_, index) => index);
  const labels = VERDICTS.map((verdict) => Int8Array.from(known, (row) => (row.verdict === verdict ? 1 : -1)));
  const fit = (matrix: SparseRows, trained: readonly number[], options: Omit<TrainingOptions, 'seed'>) =>
    labels.map((is) => trainSvm(matrix, is, Int32Array.from(trained), { ...options, seed }));
  const features = known.map(({ row, terms }) => wordingOf(row, terms));
  const everything = dictionaryOf(features, LEAST_ROWS);
  const words = rowsOf(features, everything);
  const worded = unseen(words, (trained) => fitWording(trained).models);
  const outcomes = known.map(
    ({ read, terms }, index) => compare(read, worded[index] ?? new Float64Array(), terms).outcomes,
  );
  const names = namesIn(outcomes);
  const matrix = matrixOf(outcomes, names);
  const judged = unseen(matrix, (trained) => fit(matrix, trained, COMPARISON));
  const right = everyRow.filter((index) => VERDICTS[argmax(judged[index] ?? [])] === known[index]?.verdict).length;
  console.error(
    `scope: ${known.length} rows, ${names.length} outcomes, ${((100 * right) / known.length).toFixed(1)} % right on unseen hands`,
  );
  const { models, dictionary } = fitWording(everyRow);
  const [message, agreed] = split(dictionary);
  return moduleText(
    packModel(message, models, LEAST_WORDING_WEIGHT),
    packModel(agreed, models.map(withoutBias), LEAST_WORDING_WEIGHT),
    names,
    fit(matrix, everyRow, COMPARISON),
    sharpnessFor(
      judged,
      known.map(({ verdict }) => VERDICTS.indexOf(verdict)),
    ),
  );

  /** From the features that tell these rows most. */
  function fitWording(trained: readonly number[]) {
    const dictionary = mostTelling(everything, fit(words, trained, WORDING), MOST_FEATURES);
    const columns = new Uint8Array(words.width);
    for (const key of dictionary.keys()) columns[everything.get(key)?.column ?? 0] = 1;
    const kept = new Map([...everything].filter(([key]) => dictionary.has(key)));
    return { dictionary: kept, models: fit(words, trained, { ...WORDING, columns }) };
  }

  /** The scores of each row by models that have not seen its author. */
  function unseen(matrix: SparseRows, fitted: (trained: readonly number[]) => LinearModel[]): Float64Array[] {
    const scores: Float64Array[] = known.map(() => new Float64Array(VERDICTS.length));
    for (const part of new Set(parts)) {
      const models = fitted(everyRow.filter((index) => parts[index] !== part));
      for (const index of everyRow)
        if (parts[index] === part) scores[index] = Float64Array.from(models, (model) => scoreRow(model, matrix, index));
    }
    return scores;
  }
}

/** Features of terms are known by keys above those of messages. */
const OF_TERMS = 2 ** 24;

/** The features of a message and, beside them, those of its terms. */
function wordingOf({ subject = '', text }: CorpusRow, terms: readonly Agreement[]): Features {
  const message = featuresOf({ subject, text }).whole;
  const agreed = featuresOf(asOneText(terms)).whole;
  const weights = new Map(message.weights);
  for (const [key, weight] of agreed.weights)
    weights.set(key + OF_TERMS, (TERMS_COUNT * weight * message.length) / agreed.length);
  return { weights, length: message.length };
}

function split(dictionary: Dictionary): [message: Dictionary, terms: Dictionary] {
  const all = [...dictionary];
  return [
    new Map(all.filter(([key]) => key < OF_TERMS)),
    new Map(all.flatMap(([key, feature]) => (key < OF_TERMS ? [] : [[key - OF_TERMS, feature]]))),
  ];
}

/** The wording of the message has it already. */
function withoutBias({ weights }: LinearModel): LinearModel {
  return { weights, bias: 0 };
}

function namesIn(outcomes: readonly ReadonlyMap<string, number>[]): string[] {
  const counts = new Map<string, number>();
  for (const names of outcomes) for (const name of names.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= LEAST_ROWS)
    .map(([name]) => name)
    .sort();
}

function matrixOf(all: readonly ReadonlyMap<string, number>[], names: readonly string[]): SparseRows {
  const places = new Map(names.map((name, at) => [name, at]));
  const starts = new Int32Array(all.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [row, outcomes] of all.entries()) {
    for (const [name, much] of outcomes) {
      const column = places.get(name);
      if (column === undefined) continue;
      columns.push(column);
      values.push(much);
    }
    starts[row + 1] = columns.length;
  }
  return { starts, columns: Int32Array.from(columns), values: Float64Array.from(values), width: names.length };
}

/** By what the scores are multiplied so that their odds are most true. */
function sharpnessFor(scores: readonly Float64Array[], verdicts: readonly number[]): number {
  let best = { sharpness: 1, likelihood: Number.NEGATIVE_INFINITY };
  for (let sharpness = 0.5; sharpness <= 6; sharpness += 0.25) {
    const likelihood = scores.reduce((sum, row, index) => {
      const odds = row.map((score) => Math.exp(score * sharpness));
      return sum + Math.log((odds[verdicts[index] ?? 0] ?? 0) / odds.reduce((a, b) => a + b, 0));
    }, 0);
    if (likelihood > best.likelihood) best = { sharpness, likelihood };
  }
  return best.sharpness;
}

function argmax(values: ArrayLike<number>): number {
  const all = Array.from(values);
  return all.indexOf(Math.max(...all));
}

function moduleText(
  wording: PackedModel,
  terms: PackedModel,
  names: readonly string[],
  models: readonly LinearModel[],
  sharpness: number,
): string {
  const round = (value: number) => Number(value.toPrecision(3));
  const outcomes = Object.fromEntries(
    names.map((name, at) => [name, models.map(({ weights }) => round(weights[at] ?? 0))]),
  );
  return `/** Made by \`npm run train\` from the rows with terms; not edited by hand. */
import type { PackedModel } from '../model/packed.ts';

/** How much the wording of the message speaks for in, out and unclear. */
export const SCOPE_WORDING: PackedModel = ${JSON.stringify(wording)};

/** How much the wording of the terms adds to it. */
export const SCOPE_TERMS: PackedModel = ${JSON.stringify(terms)};

/** \`outcomes\`: what each outcome of a comparison adds for in, out and unclear. */
export const SCOPE_WEIGHTS: {
  readonly biases: readonly number[];
  readonly sharpness: number;
  readonly outcomes: Readonly<Record<string, readonly number[]>>;
} = ${JSON.stringify({ biases: models.map(({ bias }) => round(bias)), sharpness, outcomes })};
`;
}
