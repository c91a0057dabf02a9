/** Which wordings of a move can be said in this tone with these facts, and which of them is taken. */
import type { Tone } from '#lib/core/draft.ts';
import { type FactId, type Facts, sourceOf } from './facts.ts';
import type { Wordings } from './moves/move.ts';
import { isKnown } from './say/fact.ts';
import { factsIn } from './wording.ts';

/**
 * Of the wordings in this tone, those that name the most of what is known or has to be asked: where the client's words
 * or the agreed term are known, a sentence without them would be the weaker answer. Empty where a fact that only the
 * record could hold is missing from each.
 */
export function sayable(wordings: Wordings, tone: Tone, facts: Facts): readonly string[] {
  const inTone = tonesOf(wordings, tone)
    .map((those) => best(those, facts))
    .filter((those) => those.length > 0);
  return inTone[0] ?? [];
}

/** The wordings of the tone, else the plain ones: a tone may lack a wording that needs no missing fact. */
function tonesOf(wordings: Wordings, tone: Tone): (readonly string[])[] {
  if (!('plain' in wordings)) return [wordings];
  return [wordings[tone] ?? [], wordings.plain];
}

function best(wordings: readonly string[], facts: Facts): readonly string[] {
  const weighed = wordings.flatMap((wording) => {
    const named = factsIn(wording);
    return named.some((fact) => isMissing(facts, fact)) ? [] : [{ wording, weight: named.length }];
  });
  const most = Math.max(0, ...weighed.map(({ weight }) => weight));
  // Where a sentence names many facts, one that leaves out a single of them may be said too: two reminders should not read alike.
  const least = most > 2 ? most - 1 : most;
  return weighed.filter(({ weight }) => weight >= least).map(({ wording }) => wording);
}

function isMissing(facts: Facts, fact: FactId): boolean {
  return sourceOf(fact) !== 'asked' && !isKnown(facts, fact);
}
