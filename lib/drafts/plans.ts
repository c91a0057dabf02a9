/** The order of moves for each situation, with the practice that each move serves. */
import type { PracticeId, Situation } from '#lib/core/draft.ts';
import type { Move } from './moves/move.ts';

export interface Step {
  readonly move: Move;
  readonly practice?: PracticeId;
}

export interface Plan {
  readonly situation: Situation;
  /** The leading practice first. */
  readonly practices: readonly [PracticeId, ...PracticeId[]];
  readonly paragraphs: readonly (readonly Step[])[];
}

export const PLAN_IDS = [
  'complaint',
  'anger',
  'outside-recorded-term',
  'outside-no-term',
  'decline-request',
  'decline-price',
] as const;
export type PlanId = (typeof PLAN_IDS)[number];

const GREET: Step[] = [{ move: 'greet' }];
const SIGN: Step[] = [{ move: 'sign' }];

export const PLANS: Readonly<Record<PlanId, Plan>> = {
  complaint: {
    situation: 'unhappy-client',
    practices: ['A2', 'C4'],
    paragraphs: [
      GREET,
      [...by('A2', 'acknowledge', 'see-their-side'), ...by('C4', 'apologise'), ...by('A2', 'own')],
      by('A2', 'remedy', 'remedy-date', 'ask-what-else'),
      by('A2', 'reassure'),
      SIGN,
    ],
  },
  /** An angry message that names no complaint: it is asked for, and nothing of the anger is quoted. */
  anger: {
    situation: 'unhappy-client',
    practices: ['A2', 'C4'],
    paragraphs: [
      GREET,
      [...by('A2', 'hear-anger'), ...by('C4', 'apologise-for-strain'), ...by('A2', 'ask-what-is-wrong')],
      by('A2', 'first-step', 'answer-date', 'offer-call'),
      by('A2', 'reassure'),
      SIGN,
    ],
  },
  'outside-recorded-term': {
    situation: 'outside-recorded-term',
    practices: ['A2b'],
    paragraphs: [
      GREET,
      [{ move: 'receive-request' }, ...by('A2b', 'cite-term', 'place-outside')],
      by('A2b', 'offer-extra', 'extra-date', 'yes-before-start'),
      [...by('A2b', 'leave-the-choice'), { move: 'ask-for-answer' }],
      SIGN,
    ],
  },
  'outside-no-term': {
    situation: 'outside-no-term',
    practices: ['A2b'],
    paragraphs: [
      GREET,
      [{ move: 'receive-request' }, ...by('A2b', 'own-gap', 'explain-cost')],
      by('A2b', 'estimate', 'extra-date', 'yes-before-start'),
      [...by('A2b', 'fit-estimate', 'promise-clarity')],
      SIGN,
    ],
  },
  'decline-request': {
    situation: 'decline-request',
    practices: ['A4'],
    paragraphs: [
      GREET,
      [{ move: 'receive-request' }, ...by('A4', 'decline', 'ground', 'say-it-early')],
      [...by('A4', 'say-what-is-possible', 'possible-date'), { move: 'close-decline' }],
      by('A4', 'agreed-goes-on'),
      SIGN,
    ],
  },
  'decline-price': {
    situation: 'decline-request',
    practices: ['A4'],
    paragraphs: [
      GREET,
      [{ move: 'receive-price' }, ...by('A4', 'respect-budget', 'hold-price', 'price-ground', 'explain-price')],
      by('A4', 'offer-less', 'less-price'),
      [...by('A4', 'keep-the-whole'), { move: 'ask-which' }],
      SIGN,
    ],
  },
};

function by(practice: PracticeId, ...moves: Move[]): Step[] {
  return moves.map((move) => ({ move, practice }));
}
