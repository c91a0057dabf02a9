/**
 * A linear support vector machine with squared hinge loss, trained by dual coordinate descent (Hsieh and others, 2008):
 * exact, quick on sparse rows, and the same for the same seed.
 */
import { createRandom } from './random.ts';

/** Rows of features: of row i, the places `starts[i]` to `starts[i + 1]` of `columns` and `values`. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
  readonly width: number;
}

export interface TrainingOptions {
  /** How dear a wrong row is against large weights. */
  readonly cost: number;
  /** How many times dearer a missed positive row is than a false alarm. */
  readonly positive: number;
  readonly seed: number;
  /** Rounds over all rows at most; `MOST_ROUNDS` where absent. */
  readonly rounds?: number;
  /** 1 for each column that may be learnt from; all where absent. */
  readonly columns?: Uint8Array;
  /** How much each row counts; 1 where absent. */
  readonly importance?: Float64Array;
}

export interface LinearModel {
  readonly weights: Float64Array;
  readonly bias: number;
}

const MOST_ROUNDS = 16;
/** Training ends when no row moves further than this. */
const STILL = 1e-3;

/** `labels`: 1 or -1 a row; `rows`: which rows to train on. */
export function trainSvm(
  { starts, columns, values, width }: SparseRows,
  labels: Int8Array,
  rows: Int32Array,
  { cost, positive, seed, importance, columns: open, rounds = MOST_ROUNDS }: TrainingOptions,
): LinearModel {
  const weights = new Float64Array(width);
  let bias = 0;
  const duals = new Float64Array(rows.length);
  const order = rows.map((_, index) => index);
  const costs = Float64Array.from(rows, (row) => cost * (labels[row] === 1 ? positive : 1) * (importance?.[row] ?? 1));
  const squares = Float64Array.from(rows, (row) => 1 + squareOf(row));
  const random = createRandom(seed);
  for (let round = 0; round < rounds; round += 1) {
    random.shuffle(order);
    let furthest = 0;
    for (const index of order) furthest = Math.max(furthest, improve(index));
    if (furthest < STILL) break;
  }
  return { weights, bias };

  function improve(index: number): number {
    const row = rows[index] ?? 0;
    const label = labels[row] ?? -1;
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? 0;
    const soft = 0.5 / (costs[index] ?? 1);
    const dual = duals[index] ?? 0;
    let score = bias;
    for (let at = from; at < to; at += 1) score += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
    const gradient = label * score - 1 + dual * soft;
    const projected = dual === 0 ? Math.min(gradient, 0) : gradient;
    if (Math.abs(projected) < 1e-9) return 0;
    const next = Math.max(dual - gradient / ((squares[index] ?? 1) + soft), 0);
    const change = (next - dual) * label;
    duals[index] = next;
    bias += change;
    for (let at = from; at < to; at += 1) {
      const column = columns[at] ?? 0;
      if (open !== undefined && open[column] === 0) continue;
      weights[column] = (weights[column] ?? 0) + change * (values[at] ?? 0);
    }
    return Math.abs(projected);
  }

  function squareOf(row: number): number {
    let sum = 0;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1)
      if (open === undefined || open[columns[at] ?? 0] === 1) sum += (values[at] ?? 0) ** 2;
    return sum;
  }
}

export function scoreRow({ weights, bias }: LinearModel, rows: SparseRows, row: number): number {
  let score = bias;
  for (let at = rows.starts[row] ?? 0; at < (rows.starts[row + 1] ?? 0); at += 1)
    score += (weights[rows.columns[at] ?? 0] ?? 0) * (rows.values[at] ?? 0);
  return score;
}
