/**
 * The weights as they stand in the bundle, and how they are unpacked. A feature is a row: the distance of its key from the
 * one before, which heads it moves (a bit each), and a signed byte for each of those.
 */
export interface PackedModel {
  /** Base64 of the rows. */
  readonly rows: string;
  readonly features: number;
  /** One a head, at most 16: what a unit of its bytes weighs. */
  readonly scales: readonly number[];
  readonly biases: readonly number[];
}

export interface Weights {
  /** The row of a feature, or -1 for one that the model does not know. */
  rowOf(key: number): number;
  readonly features: number;
  /** Row by row, one byte a head. */
  readonly bytes: Int8Array;
}

export function unpack({ rows, features, scales }: PackedModel): Weights {
  const heads = scales.length;
  const packed = Uint8Array.from(atob(rows), (letter) => letter.charCodeAt(0));
  const bytes = new Int8Array(features * heads);
  const table = createKeyTable(features);
  let at = 0;
  let key = 0;
  for (let row = 0; row < features; row += 1) {
    let shift = 0;
    let byte: number;
    do {
      byte = packed[at++] ?? 0;
      key += (byte & 0x7f) * 2 ** shift;
      shift += 7;
    } while (byte >= 0x80);
    const moved = (packed[at++] ?? 0) | ((packed[at++] ?? 0) << 8);
    for (let head = 0; head < heads; head += 1)
      if (moved & (1 << head)) bytes[row * heads + head] = ((packed[at++] ?? 0) << 24) >> 24;
    table.add(key, row);
  }
  return { rowOf: table.rowOf, features, bytes };
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

/** `rows`: by key, one signed byte a head; rows without any are left out. */
export function pack(rows: ReadonlyMap<number, Int8Array>): Pick<PackedModel, 'rows' | 'features'> {
  const packed: number[] = [];
  let before = 0;
  let features = 0;
  for (const [key, weights] of [...rows].sort((a, b) => a[0] - b[0])) {
    if (weights.every((weight) => weight === 0)) continue;
    let distance = key - before;
    before = key;
    for (; distance >= 0x80; distance = Math.floor(distance / 0x80)) packed.push((distance & 0x7f) | 0x80);
    packed.push(distance);
    const moved = weights.reduce((bits, weight, head) => (weight === 0 ? bits : bits | (1 << head)), 0);
    packed.push(moved & 0xff, moved >> 8);
    for (const weight of weights) if (weight !== 0) packed.push(weight & 0xff);
    features += 1;
  }
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  return { rows: btoa(binary), features };
}
