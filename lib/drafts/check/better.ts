/** What could stand in place of marked words: a sentence of our own that does the same without the fault. */
import type { FormOfAddress, Phrase, Tone } from '#lib/core/draft.ts';
import type { Fault } from '#lib/core/fault.ts';
import type { Language } from '#lib/core/language.ts';
import { sayable } from '../choose.ts';
import type { Facts } from '../facts.ts';
import type { Move, MoveBook } from '../moves/move.ts';
import type { Kind } from '../plans/step.ts';
import { fillWording } from '../wording.ts';

const INSTEAD: Readonly<Record<Fault, Move>> = {
  blame: 'instead-of-blame',
  harsh: 'instead-of-harsh',
  'conditional-apology': 'apologise',
  waffle: 'decline',
  'break-up-wording': 'part-decision',
  'over-promise': 'work-next',
  'bare-no': 'say-what-is-possible',
  'missing-thanks': 'thank-for-time',
  'missing-terms': 'nothing-left',
  'half-open-door': 'close-warm',
  'invented-excuse': 'ground',
};

/** In a parting the same fault asks for another sentence. */
const IN_PARTING: Readonly<Partial<Record<Fault, Move>>> = {
  'conditional-apology': 'part-apology',
  waffle: 'hold-parting',
  'half-open-door': 'part-close',
  'invented-excuse': 'general-reason',
  blame: 'general-reason',
};

export interface BetterFor {
  readonly fault: Fault;
  readonly kind: Kind;
  readonly facts: Facts;
  readonly language: Language;
  readonly address: FormOfAddress;
  readonly tone: Tone;
}

export function betterWording({ fault, kind, facts, language, address, tone }: BetterFor, book: MoveBook): Phrase {
  const move = (kind === 'parting-letter' ? IN_PARTING[fault] : undefined) ?? INSTEAD[fault];
  const [wording = ''] = sayable(book[move], tone, facts);
  return fillWording(wording, facts, language, address);
}
