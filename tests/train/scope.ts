/**
 * Learns what the wording of a request says of its verdict (inside, outside, unclear), and then how much each outcome of a comparison with
 * the terms speaks for each, the wording among them, on rows by hands that the wording was not learnt from.
 */
import type { PackedModel } from '#lib/signals/model/packed.ts';
import { readWords } from '#lib/signals/read-words.ts';
import { compare } from '#lib/signals/scope/comparison.ts';
import { VERDICTS } from '#lib/signals/scope/verdict.ts';
import { termOf } from '#tests/support/terms.ts';
import type { CorpusRow } from './corpus.ts';
import { partsOf } from './learn.ts';
import { mostTelling, packModel } from './packing.ts';
import { type LinearModel, type SparseRows, scoreRow, trainSvm } from './svm.ts';
import { dictionaryOf, featuresOf, rowsOf } from './vectors.ts';

const WORDING = { cost: 1, positive: 1 };
const MOST_WORDING_FEATURES = 6_000;
const LEAST_WORDING_WEIGHT = 0.05;
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
  const fit = (matrix: SparseRows, trained: readonly number[], options: { cost: number; positive: number }) =>
    labels.map((is) => trainSvm(matrix, is, Int32Array.from(trained), { ...options, seed }));
  const wording = wordingOf();
  const worded = unseen(wording.matrix, WORDING);
  const outcomes = known.map(
    ({ read, terms }, index) => compare(read, worded[index] ?? new Float64Array(), terms).outcomes,
  );
  const names = namesIn(outcomes);
  const matrix = matrixOf(outcomes, names);
  const judged = unseen(matrix, COMPARISON);
  const right = everyRow.filter((index) => VERDICTS[argmax(judged[index] ?? [])] === known[index]?.verdict).length;
  console.error(
    `scope: ${known.length} rows, ${names.length} outcomes, ${Math.round((right / known.length) * 100)} % right on unseen hands`,
  );
  return moduleText(
    packModel(wording.dictionary, fit(wording.matrix, everyRow, WORDING), LEAST_WORDING_WEIGHT),
    names,
    fit(matrix, everyRow, COMPARISON),
    sharpnessFor(
      judged,
      known.map(({ verdict }) => VERDICTS.indexOf(verdict)),
    ),
  );

  function wordingOf() {
    const features = known.map(({ row }) => featuresOf({ subject: row.subject ?? '', text: row.text }).whole);
    const everything = dictionaryOf(features, LEAST_ROWS);
    const rough = fit(rowsOf(features, everything), everyRow, WORDING);
    const dictionary = mostTelling(everything, rough, MOST_WORDING_FEATURES);
    return { dictionary, matrix: rowsOf(features, dictionary) };
  }

  /** The scores of each row by weights that have not seen its author. */
  function unseen(matrix: SparseRows, options: { cost: number; positive: number }): Float64Array[] {
    const scores: Float64Array[] = known.map(() => new Float64Array(VERDICTS.length));
    for (const part of new Set(parts)) {
      const models = fit(
        matrix,
        everyRow.filter((index) => parts[index] !== part),
        options,
      );
      for (const index of everyRow)
        if (parts[index] === part) scores[index] = Float64Array.from(models, (model) => scoreRow(model, matrix, index));
    }
    return scores;
  }
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

/** How much the wording alone speaks for in, out and unclear. */
export const SCOPE_WORDING: PackedModel = ${JSON.stringify(wording)};

/** \`outcomes\`: what each outcome of a comparison adds for in, out and unclear. */
export const SCOPE_WEIGHTS: {
  readonly biases: readonly number[];
  readonly sharpness: number;
  readonly outcomes: Readonly<Record<string, readonly number[]>>;
} = ${JSON.stringify({ biases: models.map(({ bias }) => round(bias)), sharpness, outcomes })};
`;
}
