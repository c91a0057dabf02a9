/** What a rule is: a named reason, how much it weighs, the phrases that show it and what silences it. */
import type { Signal } from '#lib/core/signal.ts';
import type { RuleName } from './rule-names.ts';

/**
 * A thing about the sentence that takes a phrase's meaning away: a "not" before it, an "if", someone else it is about,
 * a question, a smile.
 */
export type Guard = 'negated' | 'hypothetical' | 'others' | 'question' | 'playful';

export interface Rule {
  readonly name: RuleName;
  readonly signal: Signal;
  /** 0 to 1: how sure the phrase alone makes us. Below `THRESHOLD` it only counts beside another rule. */
  readonly weight: number;
  readonly guards: readonly Guard[];
  /** Written in the language of `pattern.ts`. */
  readonly phrases: readonly string[];
  /** Phrases that silence this rule wherever they stand in the same sentence. */
  readonly unless?: readonly string[];
}

/** Rules' weights are joined as independent witnesses (1 - the product of doubts); a signal is found from here on. */
export const THRESHOLD = 0.6;
