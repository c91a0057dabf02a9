/** Praise, new work, a referral, and a word to a past client that sells nothing (A3). */
import { CLOSING, GREETING, more, NOTE, type Plan, step } from './step.ts';

export const goodNews = {
  praise: {
    kind: 'reply',
    practices: ['A3', 'C1'],
    paragraphs: [
      GREETING,
      [step('C1', 'receive-praise'), more('C1', 'praise-work')],
      [step('A3', 'ask-testimonial'), more('A3', 'ask-referral')],
      NOTE,
      [more(undefined, 'close-warm')],
      CLOSING,
    ],
  },
  'new-work': {
    kind: 'reply',
    practices: ['A2b', 'C1'],
    paragraphs: [
      GREETING,
      [step('C1', 'receive-work'), step('A2b', 'work-can', { with: 'can-offer' })],
      [
        step('A2b', 'offer-estimate', { with: 'estimate' }),
        step('A2b', 'work-questions', { without: 'estimate' }),
        step('A2b', 'work-next', { without: 'estimate' }),
        step('A2b', 'yes-before-start', { with: 'estimate' }),
      ],
      NOTE,
      [more(undefined, 'offer-call')],
      CLOSING,
    ],
  },
  referral: {
    kind: 'reply',
    practices: ['A3', 'C1'],
    paragraphs: [
      GREETING,
      [step('C1', 'receive-referral'), step('A3', 'referral-next')],
      [step('A3', 'work-can', { with: 'can-offer' })],
      NOTE,
      [more(undefined, 'close-warm')],
      CLOSING,
    ],
  },
  'check-in': {
    kind: 'check-in',
    practices: ['A3', 'B8'],
    subject: 'subject-checkin',
    paragraphs: [
      GREETING,
      [step('A3', 'checkin-open'), step('A3', 'checkin-delivered'), step('A3', 'checkin-questions')],
      [more('A3', 'checkin-small')],
      NOTE,
      [step('B8', 'checkin-close')],
      CLOSING,
    ],
  },
} as const satisfies Record<string, Plan>;
