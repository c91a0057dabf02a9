/** Precision, recall and F1 of the shown flags, each with the interval in which a bootstrap puts it. */
import { SIGNALS, type Signal } from '#lib/core/signal.ts';
import { createRandom } from '#tests/train/random.ts';

export interface Judged {
  readonly labels: readonly string[];
  readonly found: readonly string[];
}

export interface Measure {
  readonly value: number;
  /** 95 in 100 redrawn samples lie within. */
  readonly low: number;
  readonly high: number;
}

export interface Measures {
  readonly rows: number;
  readonly macroF1: Measure;
  /** Of all flags together. */
  readonly precision: Measure;
  readonly recall: Measure;
  readonly signals: Readonly<Record<Signal, { precision: number; recall: number; f1: Measure; positives: number }>>;
}

const SAMPLES = 400;

export function measure(judged: readonly Judged[]): Measures {
  const rows = judged.map(({ labels, found }): Masks => ({ is: maskOf(labels), found: maskOf(found) }));
  const f1Of = (signal: Signal) => (sample: readonly Masks[]) => f1(countsOf(sample, [signal]));
  const signals = Object.fromEntries(
    SIGNALS.map((signal) => {
      const counts = countsOf(rows, [signal]);
      const positives = counts.right + counts.missed;
      return [
        signal,
        { precision: precision(counts), recall: recall(counts), f1: bootstrap(rows, f1Of(signal)), positives },
      ];
    }),
  ) as Measures['signals'];
  const macro = (sample: readonly Masks[]) =>
    SIGNALS.reduce((sum, signal) => sum + f1Of(signal)(sample), 0) / SIGNALS.length;
  return {
    rows: rows.length,
    macroF1: bootstrap(rows, macro),
    precision: bootstrap(rows, (sample) => precision(countsOf(sample, SIGNALS))),
    recall: bootstrap(rows, (sample) => recall(countsOf(sample, SIGNALS))),
    signals,
  };
}

/** The figure, and its interval over samples drawn with replacement from the same rows. */
export function bootstrap<T>(rows: readonly T[], figure: (rows: readonly T[]) => number): Measure {
  const random = createRandom(1);
  const values = Array.from({ length: SAMPLES }, () =>
    figure(rows.map((_, __, all) => all[random.below(all.length)] as T)),
  ).sort((a, b) => a - b);
  return {
    value: figure(rows),
    low: values[Math.floor(SAMPLES * 0.025)] ?? 0,
    high: values[Math.ceil(SAMPLES * 0.975) - 1] ?? 0,
  };
}

interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** A bit a signal: samples are drawn hundreds of times. */
interface Masks {
  readonly is: number;
  readonly found: number;
}

function maskOf(names: readonly string[]): number {
  return SIGNALS.reduce((mask, signal, bit) => (names.includes(signal) ? mask | (1 << bit) : mask), 0);
}

function countsOf(rows: readonly Masks[], signals: readonly Signal[]): Counts {
  const counts = { right: 0, wrong: 0, missed: 0 };
  for (const signal of signals) {
    const bit = 1 << SIGNALS.indexOf(signal);
    for (const { is, found } of rows) {
      if (is & found & bit) counts.right += 1;
      else if (found & bit) counts.wrong += 1;
      else if (is & bit) counts.missed += 1;
    }
  }
  return counts;
}

function precision({ right, wrong }: Counts): number {
  return right / Math.max(1, right + wrong);
}

function recall({ right, missed }: Counts): number {
  return right / Math.max(1, right + missed);
}

function f1({ right, wrong, missed }: Counts): number {
  return (2 * right) / Math.max(1, 2 * right + wrong + missed);
}
