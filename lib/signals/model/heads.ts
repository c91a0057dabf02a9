/** What the learnt part tells: the thirteen signals, and `negative`, which stands for displeasure, hard words or leaving. */
import { SIGNALS, type Signal } from '#lib/core/signal.ts';

export const HEADS = [...SIGNALS, 'negative'] as const;

export type Head = (typeof HEADS)[number];

/** The signals that `negative` joins (signals/GUIDE). */
export const NEGATIVE: ReadonlySet<Signal> = new Set(['dissatisfaction', 'hostility', 'leaving-threat']);

/**
 * What else speaks for `negative`: its own weights are learnt mostly from public texts of other domains, and clients word displeasure and
 * praise in their own ways.
 */
const ALSO_NEGATIVE: readonly (readonly [head: Head, part: number])[] = [
  ['dissatisfaction', 0.3],
  ['praise', -0.15],
];

/** How much the whole message speaks for `negative`; `scores` in the order of `HEADS`. */
export function negativity(scores: ArrayLike<number>): number {
  const of = (head: Head) => scores[HEADS.indexOf(head)] ?? 0;
  return ALSO_NEGATIVE.reduce((sum, [head, part]) => sum + part * of(head), of('negative'));
}
