/** Which practice each fault goes against, and what a sentence can do as far as the faults depend on it. */
import type { PracticeId } from '#lib/core/draft.ts';
import type { Fault } from '#lib/core/fault.ts';

export const PRACTICE_OF: Readonly<Record<Fault, PracticeId>> = {
  blame: 'C2',
  harsh: 'B7',
  'conditional-apology': 'C4',
  waffle: 'B4',
  'break-up-wording': 'B1',
  'over-promise': 'A4',
  'bare-no': 'A1',
  'missing-thanks': 'B5',
  'missing-terms': 'B6',
  'half-open-door': 'A4',
  'invented-excuse': 'A4',
};

/** The faults that a single sentence carries. */
export const SENTENCE_FAULTS = [
  'blame',
  'harsh',
  'conditional-apology',
  'waffle',
  'break-up-wording',
  'over-promise',
  'half-open-door',
  'invented-excuse',
] as const satisfies readonly Fault[];
export type SentenceFault = (typeof SENTENCE_FAULTS)[number];

/** What one sentence can do, as far as the faults depend on it: the faults, and what a whole text must or may hold. */
export const SENTENCE_HEADS = [
  ...SENTENCE_FAULTS,
  'refusal',
  'way-forward',
  'parting',
  'thanks',
  'left-to-deliver',
  'deadline',
  'payment',
  'last-day',
] as const;
export type SentenceHead = (typeof SENTENCE_HEADS)[number];
