/** What a draft would use if the user said it, and does without otherwise. */
import type { Situation, SlotId } from '#lib/core/draft.ts';
import { isSlot } from '../facts.ts';
import { PLANS } from './plans.ts';

/** In the order in which the draft would say them. */
export function offeredBy(situation: Situation): SlotId[] {
  const facts = PLANS[situation].paragraphs.flat().flatMap((step) => step.with ?? []);
  return [...new Set(facts)].filter(isSlot);
}
