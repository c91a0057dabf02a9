/** The parts of the training: the same rows give the same weights, and what is packed comes out as it went in. */
import { expect, test } from 'vitest';
import { HEADS } from '#lib/signals/model/heads.ts';
import { pack, unpack } from '#lib/signals/model/packed.ts';
import { areaUnderCurve } from '#tests/bench/area-under-curve.ts';
import { bootstrap, measure } from '#tests/evaluate/measure.ts';
import { fitSigmoid, probability, thresholdFor } from '#tests/train/calibrate.ts';
import { type CorpusRow, corpusRows } from '#tests/train/corpus.ts';
import { learnSignals } from '#tests/train/learn.ts';
import { createMaterial, PARTS } from '#tests/train/material.ts';
import { weightsModule } from '#tests/train/modules.ts';
import { createRandom } from '#tests/train/random.ts';

test('the same rows give the same module, byte for byte', () => {
  const rows = corpusRows('train').filter((_, index) => index % 240 === 0);
  expect(rows.length).toBeGreaterThan(200);
  expect(moduleOf(rows)).toBe(moduleOf(rows));
}, 60_000);

function moduleOf(rows: readonly CorpusRow[]): string {
  const { scoreUnseen, learnAll } = createMaterial(rows, []);
  const scored = new Map(Array.from({ length: PARTS }, (_, part) => [...scoreUnseen(part)]).flat());
  return weightsModule(learnSignals(rows, scored, learnAll()));
}

test('packed weights come out nearly as they went in, each with its head, and unknown keys have none', () => {
  const row = (first: number, last: number) =>
    Float64Array.from(HEADS, (_, at) => (at === 0 ? first : at === 13 ? last : 0));
  const rows = new Map([
    [5, row(-2, 0.5)],
    [300, row(0, -0.07)],
    [0xfffffe, row(0.11, 0)],
    [77, row(0, 0)],
  ]);
  const largest = HEADS.map((_, at) => (at === 0 ? 2 : 0.5));
  const packed = pack(rows, largest);
  expect(packed.features).toBe(3);
  const { rowOf, starts, heads, values } = unpack({ ...packed, largest, biases: [] });
  for (const key of [5, 300, 0xfffffe]) {
    const read = new Float64Array(HEADS.length);
    for (let at = starts[rowOf(key)] ?? 0; at < (starts[rowOf(key) + 1] ?? 0); at += 1)
      read[heads[at] ?? 0] = values[at] ?? 0;
    for (const [head, weight] of (rows.get(key) ?? []).entries())
      expect(Math.abs((read[head] ?? 0) - weight)).toBeLessThanOrEqual(Math.abs(weight) / 6);
  }
  expect(rowOf(77)).toBe(-1);
  expect(rowOf(6)).toBe(-1);
});

test('a sigmoid is found again from what was drawn from it', () => {
  const random = createRandom(3);
  const judged = Array.from({ length: 4000 }, () => {
    const score = random.next() * 6 - 3;
    return { score, is: random.next() < probability(score, { slope: 2, shift: -1 }) };
  });
  const { slope, shift } = fitSigmoid(judged);
  expect(slope).toBeCloseTo(2, 0);
  expect(shift).toBeCloseTo(-1, 0);
});

test('the threshold is the lowest that keeps the precision', () => {
  const judged = [0.9, 0.8, 0.7, 0.6, 0.5].map((value) => ({ score: value, is: value > 0.65 || value === 0.5 }));
  expect(thresholdFor(judged, 1)).toBe(0.7);
  expect(thresholdFor(judged, 0.8)).toBe(0.5);
  expect(thresholdFor([{ score: 0.9, is: false }], 0.8)).toBe(Number.POSITIVE_INFINITY);
});

test('figures by hand', () => {
  expect(
    areaUnderCurve([
      [1, false],
      [2, true],
      [3, false],
      [4, true],
    ]),
  ).toBe(0.75);
  expect(
    areaUnderCurve([
      [1, false],
      [1, true],
    ]),
  ).toBe(0.5);
  const rows = [
    { labels: ['praise'], found: ['praise'] },
    { labels: ['praise'], found: [] },
    { labels: [], found: ['praise'] },
  ];
  expect(measure(rows).signals.praise).toMatchObject({ precision: 0.5, recall: 0.5, f1: { value: 0.5 }, positives: 2 });
  const { low, value, high } = bootstrap([0, 1, 1, 1], (sample) => sample.reduce((a, b) => a + b, 0) / sample.length);
  expect(low).toBeLessThan(value);
  expect(high).toBeGreaterThan(value);
});
