/** What a score means: how probable the head is, and whether that is enough to speak of it. */
import type { Language } from '#lib/core/language.ts';
import { CALM, type Sensitivity, type Signal } from '#lib/core/signal.ts';
import type { Head } from './heads.ts';

/** Slope and shift of the sigmoid that makes a probability of a score. */
export type Sigmoids = Readonly<Record<Head, Readonly<Record<Language, readonly number[]>>>>;

/**
 * The probability from which a flag is shown: `calm` for good news and plain questions, `everyday` for what may alarm and is worded as everyday mail
 * is too, `alarm` for the rest; `request` for a wish for more where no terms are on record, which calm mail hardly ever sounds like.
 */
export type Thresholds = Readonly<Record<Sensitivity, Readonly<Record<Language, Readonly<Record<Gravity, number>>>>>>;
export type Gravity = 'calm' | 'alarm' | 'everyday' | 'request';

const EVERYDAY: ReadonlySet<Signal> = new Set(['dissatisfaction', 'hostility']);

export function gravityOf(signal: Signal, hasTerms: boolean): Gravity {
  if (CALM.has(signal)) return 'calm';
  if (signal === 'scope-creep') return hasTerms ? 'everyday' : 'request';
  return EVERYDAY.has(signal) ? 'everyday' : 'alarm';
}

export function probabilityOf(score: number, sigmoid: readonly number[]): number {
  const [slope = 1, shift = 0] = sigmoid;
  return 1 / (1 + Math.exp(-(slope * score + shift)));
}
