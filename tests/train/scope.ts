/** Learns how much each outcome of a comparison with the terms speaks for inside, outside and unclear. */
import { HEADS } from '#lib/signals/model/heads.ts';
import { readWords } from '#lib/signals/read-words.ts';
import { compare } from '#lib/signals/scope/comparison.ts';
import { VERDICTS } from '#lib/signals/scope/verdict.ts';
import { termOf } from '#tests/support/terms.ts';
import type { CorpusRow } from './corpus.ts';
import { type LinearModel, type SparseRows, scoreRow, trainSvm } from './svm.ts';

/** An outcome of fewer rows than this teaches nothing. */
const LEAST_ROWS = 3;
const COST = 0.05;

/** The text of the module with the weights. `scores`: of each row's heads, by weights that have not seen its author. */
export function learnScope(rows: readonly CorpusRow[], scores: readonly Float64Array[], seed: number): string {
  const compared = rows.flatMap((row, index) => {
    const read = readWords({ subject: row.subject ?? '', text: row.text });
    if (row.agreed === undefined || row.scope === undefined || read === undefined) return [];
    const { outcomes } = compare(
      { ...read, scores: scores[index] ?? new Float64Array(HEADS.length) },
      row.agreed.map(termOf),
    );
    return [{ hand: row.source, lang: row.lang, verdict: row.scope, outcomes }];
  });
  const counts = new Map<string, number>();
  for (const { outcomes } of compared)
    for (const name of outcomes.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= LEAST_ROWS)
    .map(([name]) => name)
    .sort();
  const matrix = matrixOf(
    compared.map(({ outcomes }) => outcomes),
    names,
  );
  const fit = (trained: readonly number[]) =>
    VERDICTS.map((verdict) => {
      const labels = Int8Array.from(compared, (row) => (row.verdict === verdict ? 1 : -1));
      return trainSvm(matrix, labels, Int32Array.from(trained), { cost: COST, positive: 1, seed });
    });
  const unseen = compared.map(() => [0, 0, 0]);
  for (const hand of new Set(compared.map((row) => row.hand))) {
    const models = fit(compared.flatMap((row, index) => (row.hand === hand ? [] : [index])));
    for (const [index, row] of compared.entries())
      if (row.hand === hand) unseen[index] = models.map((model) => scoreRow(model, matrix, index));
  }
  const isRight = (index: number) => VERDICTS[argmax(unseen[index] ?? [])] === compared[index]?.verdict;
  const right = compared.filter((_, index) => isRight(index)).length;
  console.error(
    `scope: ${compared.length} rows, ${names.length} outcomes, ${Math.round((right / compared.length) * 100)} % right on unseen hands`,
  );
  const models = fit(compared.map((_, index) => index));
  return moduleText(
    names,
    models,
    sharpnessFor(
      unseen,
      compared.map(({ verdict }) => VERDICTS.indexOf(verdict)),
    ),
  );
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
function sharpnessFor(scores: readonly (readonly number[])[], verdicts: readonly number[]): number {
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

function argmax(values: readonly number[]): number {
  return values.indexOf(Math.max(...values));
}

function moduleText(names: readonly string[], models: readonly LinearModel[], sharpness: number): string {
  const round = (value: number) => Number(value.toPrecision(3));
  const outcomes = Object.fromEntries(
    names.map((name, at) => [name, models.map(({ weights }) => round(weights[at] ?? 0))]),
  );
  return `/** Made by \`npm run train\` from the rows with terms; not edited by hand. */

/** \`outcomes\`: what each outcome of a comparison adds for in, out and unclear. */
export const SCOPE_WEIGHTS: {
  readonly biases: readonly number[];
  readonly sharpness: number;
  readonly outcomes: Readonly<Record<string, readonly number[]>>;
} = ${JSON.stringify({ biases: models.map(({ bias }) => round(bias)), sharpness, outcomes })};
`;
}
