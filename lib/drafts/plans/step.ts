/** The shape of a plan: which moves, in which order, for the sake of which practice. */
import type { PracticeId, Tone } from '#lib/core/draft.ts';
import type { FactId } from '../facts.ts';
import type { Move } from '../moves/move.ts';

export interface Step {
  readonly move: Move;
  readonly practice: PracticeId | undefined;
  /** Said only where this fact is known. */
  readonly with?: FactId;
  /** Said only where this fact quotes two things. */
  readonly withTwo?: FactId;
  /** Said only where this fact, or each of these, is not known. */
  readonly without?: FactId | readonly FactId[];
  /** Left out of a short draft. */
  readonly normalOnly?: true;
  /** Left out in this tone. */
  readonly notWhen?: Tone;
}

/** What kind of text it is: an answer, a no, or a first word of ours. */
export const KINDS = ['reply', 'decline', 'update', 'check-in', 'talk', 'parting-letter'] as const;
export type Kind = (typeof KINDS)[number];

export interface Plan {
  readonly kind: Kind;
  /** The leading practice first. */
  readonly practices: readonly [PracticeId, ...PracticeId[]];
  readonly paragraphs: readonly (readonly Step[])[];
  /** The move that gives the subject line, where the mail is a first word of ours. */
  readonly subject?: Move;
}

export function step(practice: PracticeId | undefined, move: Move, when: Omit<Step, 'move' | 'practice'> = {}): Step {
  return { move, practice, ...when };
}

/** A step that only a draft of normal length has. */
export function more(practice: PracticeId | undefined, move: Move, when: Omit<Step, 'move' | 'practice'> = {}): Step {
  return { move, practice, normalOnly: true, ...when };
}

export const GREETING: readonly Step[] = [step(undefined, 'greet')];
export const CLOSING: readonly Step[] = [step(undefined, 'sign')];
/** What the user wants to add, before the closing. */
export const NOTE: readonly Step[] = [step(undefined, 'note-more', { with: 'note' })];
/** What the mail asks for beside its main matter is neither granted by silence nor passed over. */
export const PRICE_FURTHER: Step = step('A2b', 'price-further', { with: 'further', without: 'estimate' });
