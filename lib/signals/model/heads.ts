/** What the learnt part tells: the thirteen signals, and `negative`, which stands for displeasure, hard words or leaving. */
import { SIGNALS, type Signal } from '#lib/core/signal.ts';

export const HEADS = [...SIGNALS, 'negative'] as const;

export type Head = (typeof HEADS)[number];

/** The signals that `negative` joins (signals/GUIDE). */
export const NEGATIVE: ReadonlySet<Signal> = new Set(['dissatisfaction', 'hostility', 'leaving-threat']);
