/** What a score means: how probable the head is, and whether that is enough to speak of it. */
import type { Language } from '#lib/core/language.ts';
import type { Sensitivity } from '#lib/core/signal.ts';
import type { Head } from './heads.ts';

export type Decisions = Readonly<Record<Head, Decision>>;

/** By language: slope and shift of the sigmoid that makes a probability of a score; and the probabilities from which it is shown. */
export interface Decision extends Readonly<Record<Sensitivity, Readonly<Record<Language, number>>>> {
  readonly sigmoids: Readonly<Record<Language, readonly number[]>>;
}

export function probabilityOf(score: number, { sigmoids }: Decision, language: Language): number {
  const [slope = 1, shift = 0] = sigmoids[language];
  return 1 / (1 + Math.exp(-(slope * score + shift)));
}
