/** Late payment: dates, amount and the agreed term, from a friendly word to the last reminder. */
import { CLOSING, GREETING, more, NOTE, type Plan, step } from './step.ts';

export const payment = {
  'reminder-first': {
    kind: 'reply',
    practices: ['A2b', 'B7'],
    subject: 'subject-reminder',
    paragraphs: [
      GREETING,
      [step('A2b', 'remind-first'), more('A2b', 'pay-term', { with: 'term' }), step('A2b', 'ask-when')],
      [more('B7', 'ask-obstacle'), more('B7', 'thank-if-paid')],
      NOTE,
      CLOSING,
    ],
  },
  'reminder-second': {
    kind: 'reply',
    practices: ['A2b', 'B7'],
    subject: 'subject-reminder',
    paragraphs: [
      GREETING,
      [step('A2b', 'remind-second'), step('A2b', 'pay-term', { with: 'term' }), step('A2b', 'ask-pay-date')],
      [more('B7', 'ask-obstacle'), more('B7', 'thank-if-paid')],
      NOTE,
      CLOSING,
    ],
  },
  'reminder-last': {
    kind: 'reply',
    practices: ['A2b', 'A4', 'B7'],
    subject: 'subject-last-reminder',
    paragraphs: [
      GREETING,
      [step('A2b', 'remind-last'), step('A2b', 'pay-term', { with: 'term' }), step('A2b', 'ask-pay-date')],
      [step('A4', 'pause-work'), more('B7', 'thank-if-paid')],
      NOTE,
      CLOSING,
    ],
  },
  /** The client writes that they will pay later, or cannot. */
  'late-answer': {
    kind: 'reply',
    practices: ['A2b', 'B7'],
    paragraphs: [
      GREETING,
      [step('B7', 'hear-payment'), step('A2b', 'owed', { with: 'owed' }), more('A2b', 'pay-term', { with: 'term' })],
      [step('A2b', 'payment-way', { with: 'can-offer' }), step('B7', 'ask-when')],
      [step('A4', 'work-after-payment', { with: 'further' })],
      NOTE,
      CLOSING,
    ],
  },
} as const satisfies Record<string, Plan>;
