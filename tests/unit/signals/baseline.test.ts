/** A client's history moves what is believed, within bounds and both ways. */
import { expect, test } from 'vitest';
import { adjusted, type Baseline, usualTone } from '#lib/signals/baseline.ts';

const KNOWN: Baseline = { messages: 20, verdicts: {}, usual: {} };

test('without a history nothing moves', () => {
  expect(adjusted('hostility', 0.7, undefined)).toBe(0.7);
  expect(adjusted('hostility', 0.7, KNOWN)).toBeCloseTo(0.7);
});

test('a first message is judged more carefully', () => {
  expect(adjusted('hostility', 0.7, { ...KNOWN, messages: 0 })).toBeLessThan(0.7);
});

test('what was no problem is believed less, what was confirmed more, and for that signal alone', () => {
  const calm: Baseline = { ...KNOWN, verdicts: { hostility: { notAProblem: 2, confirmed: 0 } } };
  const sure: Baseline = { ...KNOWN, verdicts: { hostility: { notAProblem: 0, confirmed: 2 } } };
  expect(adjusted('hostility', 0.7, calm)).toBeLessThan(0.6);
  expect(adjusted('hostility', 0.7, sure)).toBeGreaterThan(0.8);
  expect(adjusted('praise', 0.7, calm)).toBeCloseTo(0.7);
});

test('no number of verdicts silences a signal for good', () => {
  const calm: Baseline = { ...KNOWN, verdicts: { hostility: { notAProblem: 500, confirmed: 0 } } };
  expect(adjusted('hostility', 0.99, calm)).toBeGreaterThan(0.8);
});

test('a usual bluntness is no hostility', () => {
  expect(adjusted('hostility', 0.7, { ...KNOWN, usual: { hostility: 0.6 } })).toBeLessThan(0.5);
  const blunt = Array.from({ length: 6 }, () => ({ subject: '', text: 'You useless idiot, where is it?' }));
  expect(usualTone(blunt).hostility).toBeGreaterThan(0.5);
  expect(usualTone(blunt.slice(0, 2))).toEqual({});
});
