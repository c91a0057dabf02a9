/** What a score means: how probable the head is, and whether that is enough to speak of it. */
import type { Language } from '#lib/core/language.ts';
import { CALM, type Sensitivity, type Signal } from '#lib/core/signal.ts';
import type { Head } from './heads.ts';

/** Slope and shift of the sigmoid that makes a probability of a score. */
export type Sigmoids = Readonly<Record<Head, Readonly<Record<Language, readonly number[]>>>>;

/** The probability from which a flag is shown: one of the calm signals, or one that may alarm. */
export type Thresholds = Readonly<Record<Sensitivity, Readonly<Record<Language, Readonly<Record<Gravity, number>>>>>>;
export type Gravity = 'calm' | 'alarm';

export function gravityOf(signal: Signal): Gravity {
  return CALM.has(signal) ? 'calm' : 'alarm';
}

export function probabilityOf(score: number, sigmoid: readonly number[]): number {
  const [slope = 1, shift = 0] = sigmoid;
  return 1 / (1 + Math.exp(-(slope * score + shift)));
}
