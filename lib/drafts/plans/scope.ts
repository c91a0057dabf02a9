/** More than was agreed: the recorded term is recalled, or the gap is owned and the cost named before any work (A2b). */
import { CLOSING, GREETING, more, NOTE, type Plan, step } from './step.ts';

const EXTRA_PRICE = [
  step('A2b', 'offer-estimate', { with: 'estimate' }),
  step('A2b', 'offer-extra', { without: 'estimate' }),
  more('A2b', 'one-of-both', { withTwo: 'request', without: 'can-offer' }),
  step('A2b', 'name-rate', { with: 'rate', without: ['estimate', 'price'] }),
  more('A2b', 'extra-date', { with: 'new-date', without: 'deadline' }),
  more('A2b', 'answer-wanted-by', { with: 'deadline' }),
];

export const scope = {
  'outside-term': {
    kind: 'reply',
    practices: ['A2b', 'A4'],
    paragraphs: [
      GREETING,
      [
        step(undefined, 'receive-request'),
        step('A2b', 'cite-term', { with: 'term' }),
        more('A2b', 'say-used', { with: 'term-used' }),
        step('A2b', 'place-outside'),
      ],
      [...EXTRA_PRICE, more('A2b', 'yes-before-start')],
      [step('A4', 'say-what-is-possible', { with: 'can-offer' })],
      NOTE,
      [step('A2b', 'leave-the-choice'), more(undefined, 'ask-for-answer')],
      CLOSING,
    ],
  },
  'outside-no-term': {
    kind: 'reply',
    practices: ['A2b'],
    paragraphs: [
      GREETING,
      [step(undefined, 'receive-request'), step('A2b', 'own-gap'), more('A2b', 'explain-cost')],
      [...EXTRA_PRICE, step('A2b', 'yes-before-start')],
      [step('A2b', 'say-what-is-possible', { with: 'can-offer' })],
      NOTE,
      [more('A2b', 'fit-estimate'), more('A2b', 'promise-clarity')],
      CLOSING,
    ],
  },
  /** "This once, at no charge", with its value: A2 and A4 meet here. */
  goodwill: {
    kind: 'reply',
    practices: ['A2', 'A4'],
    paragraphs: [
      GREETING,
      [step(undefined, 'receive-request'), more('A2b', 'cite-term', { with: 'term' })],
      [
        step('A2', 'goodwill-this-once', { with: 'goodwill' }),
        step('A2', 'goodwill-once', { without: 'goodwill' }),
        more('A2', 'extra-date', { with: 'new-date', without: 'deadline' }),
        more('A2', 'answer-wanted-by', { with: 'deadline' }),
        step('A4', 'goodwill-limit'),
      ],
      NOTE,
      [more(undefined, 'close-warm')],
      CLOSING,
    ],
  },
  included: {
    kind: 'reply',
    practices: ['A2b', 'A5'],
    paragraphs: [
      GREETING,
      [step(undefined, 'receive-request'), step('A2b', 'place-inside'), step('A2b', 'cite-term', { with: 'term' })],
      [more('A5', 'next-date', { with: 'new-date' })],
      NOTE,
      [more(undefined, 'close-warm')],
      CLOSING,
    ],
  },
  'scope-unclear': {
    kind: 'reply',
    practices: ['A2b'],
    paragraphs: [
      GREETING,
      [step(undefined, 'receive-request'), step('A2b', 'place-unclear'), more('A2b', 'cite-term', { with: 'term' })],
      [...EXTRA_PRICE, step('A2b', 'yes-before-start')],
      NOTE,
      [more(undefined, 'ask-for-answer')],
      CLOSING,
    ],
  },
  dispute: {
    kind: 'reply',
    practices: ['A2b', 'B7'],
    paragraphs: [
      GREETING,
      [step('B7', 'dispute-hear'), step('A2b', 'cite-term', { with: 'term' })],
      [step('A2b', 'dispute-settle'), step('A4', 'say-what-is-possible', { with: 'can-offer' })],
      NOTE,
      [more('A2b', 'offer-call')],
      CLOSING,
    ],
  },
} as const satisfies Record<string, Plan>;
