/** What the second look says of each fault. */
import type { Fault } from '#lib/core/fault.ts';

interface FaultWords {
  readonly name: string;
  /** Why it is one, and what to do. */
  readonly reason: string;
}

export const faults: Readonly<Record<Fault, FaultWords>> = {
  blame: {
    name: 'Points a finger',
    reason: 'It puts the fault on the reader. Say what happened, in the first person.',
  },
  harsh: { name: 'Sounds harsh', reason: 'It may be read as cold or rude. Say the same thing calmly.' },
  'conditional-apology': {
    name: 'An apology with “if”',
    reason: 'It doubts that there is anything to apologise for. Say what you are sorry for.',
  },
  waffle: {
    name: 'Leaves the decision open',
    reason: 'A no that wavers invites the next request. Say what you have decided.',
  },
  'break-up-wording': {
    name: 'Words of a break-up',
    reason: 'They hurt and say little about the work. Say when your work ends.',
  },
  'over-promise': {
    name: 'A yes without a limit',
    reason: 'It promises work without a price, a limit or a date. Name one of them.',
  },
  'bare-no': {
    name: 'A no with no way forward',
    reason: 'The reader is left hanging. Say what is possible instead, or who could help.',
  },
  'missing-thanks': { name: 'No word of thanks', reason: 'A parting opens with thanks for the work together.' },
  'missing-terms': {
    name: 'Something is not settled',
    reason:
      'Name what is left to deliver and by when, what is still to be paid, and the last working day; or say that there is nothing.',
  },
  'half-open-door': { name: 'A door half open', reason: 'It hints at a later yes that is not meant. Close it kindly.' },
  'invented-excuse': {
    name: 'Reads like an excuse',
    reason: 'A made-up reason comes back. Give the plain one, or none.',
  },
};
