/** Verdicts survive by message, signal and overlapping words; open flags do not outlive their words. */
import { expect, test } from 'vitest';
import { keepVerdicts } from '#lib/background/verdicts.ts';
import type { Finding } from '#lib/core/signal.ts';
import type { FindingView } from '#lib/core/view.ts';

const finding = (start: number, end: number, part: Partial<Finding> = {}): Finding => ({
  signal: 'dissatisfaction',
  confidence: 0.8,
  field: 'text',
  ranges: [[start, end]],
  reason: { kind: 'rule', params: { rule: 'a' } },
  ...part,
});
const old = (id: string, state: FindingView['state'], start: number, end: number): FindingView => ({
  ...finding(start, end),
  id,
  state,
});

const shape = (findings: readonly FindingView[]) => findings.map(({ id, state, ranges }) => [id, state, ranges[0]]);

test('a finding with overlapping words keeps its id and verdict, with the new words', () => {
  expect(shape(keepVerdicts([old('a', 'dismissed', 0, 10)], [finding(8, 20)]))).toEqual([['a', 'dismissed', [8, 20]]]);
});

test.each([
  ['other words', finding(10, 20)],
  ['another signal', finding(0, 10, { signal: 'hostility' })],
  ['another field', finding(0, 10, { field: 'subject' })],
])('%s are another finding, and the verdict waits', (_, fresh) => {
  const [first, second] = keepVerdicts([old('a', 'not-a-problem', 0, 10)], [fresh]);
  expect(first).toMatchObject({ state: 'open' });
  expect(first?.id).not.toBe('a');
  expect(second).toMatchObject({ id: 'a', state: 'not-a-problem' });
});

test('an open flag goes with its words; no id is given twice', () => {
  expect(keepVerdicts([old('a', 'open', 0, 10)], [])).toEqual([]);
  const split = keepVerdicts([old('a', 'dismissed', 0, 30)], [finding(0, 10), finding(20, 30)]);
  expect(split.map(({ state }) => state)).toEqual(['dismissed', 'dismissed']);
  expect(new Set(split.map(({ id }) => id)).size).toBe(2);
  expect(shape(keepVerdicts([old('o', 'open', 0, 5), old('d', 'dismissed', 3, 9)], [finding(0, 9)]))).toEqual([
    ['d', 'dismissed', [0, 9]],
  ]);
});
