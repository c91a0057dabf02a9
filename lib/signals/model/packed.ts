/**
 * The weights as they stand in the bundle, and how they are unpacked. Of each feature the distance of its key from the one before (24 bits) and
 * which heads it moves (16); of each weight a byte, its sign and how many steps it lies below the largest of its head. What is alike stands
 * together, the lowest bytes of all distances first, so that deflating it comes near to what it says.
 */
import { deflateSync, inflateSync } from 'fflate';
import { fromZ85, toZ85 } from './z85.ts';

export interface PackedModel {
  /** Z85 of the deflated rows. */
  readonly rows: string;
  readonly features: number;
  /** One a head, at most 16: its largest weight. */
  readonly largest: readonly number[];
  readonly biases: readonly number[];
}

/** Of a feature's row `at` the weights are those from `starts[at]` to `starts[at + 1]`, each with its head. */
export interface Weights {
  /** The row of a feature, or -1 for one that the model does not know. */
  rowOf(key: number): number;
  readonly starts: Uint32Array;
  readonly heads: Uint8Array;
  readonly values: Float32Array;
}

/** One step makes a weight so many times smaller: none is told wrong by more than a sixth. */
const STEP = 1.35;

export function unpack({ rows, features, largest }: PackedModel): Weights {
  const packed = inflateSync(fromZ85(rows));
  const table = createKeyTable(features);
  const byteOf = (plane: number, row: number) => packed[plane * features + row] ?? 0;
  const moved = new Uint16Array(features);
  let key = 0;
  for (let row = 0; row < features; row += 1) {
    key += byteOf(0, row) | (byteOf(1, row) << 8) | (byteOf(2, row) << 16);
    table.add(key, row);
    moved[row] = byteOf(3, row) | (byteOf(4, row) << 8);
  }
  const starts = new Uint32Array(features + 1);
  for (let row = 0; row < features; row += 1) starts[row + 1] = (starts[row] ?? 0) + countOf(moved[row] ?? 0);
  const heads = new Uint8Array(starts[features] ?? 0);
  const values = new Float32Array(heads.length);
  const filled = starts.slice();
  let at = 5 * features;
  for (const [head, most] of largest.entries()) {
    for (let row = 0; row < features; row += 1) {
      if (((moved[row] ?? 0) & (1 << head)) === 0) continue;
      const place = filled[row] ?? 0;
      filled[row] = place + 1;
      heads[place] = head;
      values[place] = weightOf(packed[at++] ?? 0, most);
    }
  }
  return { rowOf: table.rowOf, starts, heads, values };
}

function countOf(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** The lowest bit is the sign. */
function weightOf(byte: number, most: number): number {
  const size = most * STEP ** -(byte >> 1);
  return (byte & 1) === 1 ? -size : size;
}

/** Open addressing: as many places as half of them stay free. */
function createKeyTable(features: number) {
  const size = 2 ** Math.ceil(Math.log2(features * 2 + 2));
  const keys = new Int32Array(size).fill(-1);
  const rows = new Int32Array(size);
  const placeOf = (key: number) => {
    let place = Math.imul(key, 0x9e3779b1) & (size - 1);
    while (keys[place] !== -1 && keys[place] !== key) place = (place + 1) & (size - 1);
    return place;
  };
  return {
    add(key: number, row: number) {
      const place = placeOf(key);
      keys[place] = key;
      rows[place] = row;
    },
    rowOf(key: number): number {
      const place = placeOf(key);
      return keys[place] === key ? (rows[place] ?? -1) : -1;
    },
  };
}

/** `rows`: by key, one weight a head, 0 where the feature does not move it; rows without any are left out. */
export function pack(
  rows: ReadonlyMap<number, Float64Array>,
  largest: readonly number[],
): Pick<PackedModel, 'rows' | 'features'> {
  const moving = [...rows].filter(([, weights]) => weights.some((weight) => weight !== 0)).sort(([a], [b]) => a - b);
  const distances = moving.map(([key], at) => key - (moving[at - 1]?.[0] ?? 0));
  const moved = moving.map(([, weights]) =>
    weights.reduce((bits, weight, head) => (weight === 0 ? bits : bits | (1 << head)), 0),
  );
  const weightBytes = largest.flatMap((most, head) =>
    moving.flatMap(([, weights]) => {
      const weight = weights[head] ?? 0;
      return weight === 0 ? [] : [byteFor(weight, most)];
    }),
  );
  const plane = (numbers: readonly number[], shift: number) => numbers.map((number) => (number >> shift) & 0xff);
  const packed = Uint8Array.from([
    ...[0, 8, 16].flatMap((shift) => plane(distances, shift)),
    ...[0, 8].flatMap((shift) => plane(moved, shift)),
    ...weightBytes,
  ]);
  return { rows: toZ85(deflateSync(packed, { level: 9, mem: 12 })), features: moving.length };
}

function byteFor(weight: number, most: number): number {
  const steps = Math.min(127, Math.round(Math.log(most / Math.abs(weight)) / Math.log(STEP)));
  return steps * 2 + Number(weight < 0);
}
