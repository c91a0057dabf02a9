/** A clear no without an excuse, and what is possible instead (A4, B4); a price that is held; a poor idea (A1). */
import { CLOSING, GREETING, more, NOTE, type Plan, PRICE_FURTHER, step } from './step.ts';

export const refusal = {
  decline: {
    kind: 'decline',
    practices: ['A4'],
    paragraphs: [
      GREETING,
      [
        step(undefined, 'receive-request'),
        step('A4', 'decline'),
        more('B4', 'decided', { with: 'decision' }),
        step('A4', 'ground'),
        more('A4', 'say-it-early'),
      ],
      [
        step('A4', 'say-what-is-possible'),
        more('A4', 'possible-date', { with: 'new-date' }),
        more(undefined, 'close-decline'),
      ],
      [step('C5', 'alternatives', { with: 'alternatives' })],
      NOTE,
      [more('A4', 'agreed-goes-on')],
      CLOSING,
    ],
  },
  deadline: {
    kind: 'decline',
    practices: ['A4', 'A1'],
    paragraphs: [
      GREETING,
      [step(undefined, 'receive-deadline'), step('A4', 'decline-deadline'), more('A1', 'why-time')],
      [step('A4', 'date-instead'), step('A4', 'by-then')],
      [step('A2b', 'offer-estimate', { with: 'estimate' }), PRICE_FURTHER],
      NOTE,
      [more(undefined, 'ask-which')],
      CLOSING,
    ],
  },
  unethical: {
    kind: 'decline',
    practices: ['A4', 'B7'],
    paragraphs: [
      GREETING,
      [step('B7', 'receive-unethical'), step('A4', 'decline-unethical'), more('B4', 'decided', { with: 'decision' })],
      [step('A4', 'unethical-instead'), more('B7', 'unethical-close')],
      NOTE,
      CLOSING,
    ],
  },
  /** The client asks once more after a no. */
  'insist-no': {
    kind: 'decline',
    practices: ['B4', 'A4'],
    paragraphs: [
      GREETING,
      [
        step('B7', 'hear-insistence'),
        step('B4', 'hold-no'),
        more('B4', 'decided', { with: 'decision' }),
        more('A4', 'ground'),
      ],
      [step('A4', 'say-what-is-possible')],
      [step('C5', 'alternatives', { with: 'alternatives' })],
      NOTE,
      [step('B7', 'hold-close')],
      CLOSING,
    ],
  },
  'hold-price': {
    kind: 'decline',
    practices: ['A4'],
    paragraphs: [
      GREETING,
      [
        step(undefined, 'receive-price'),
        more('A4', 'respect-budget', { notWhen: 'firm' }),
        step('A4', 'hold-price'),
        step('A4', 'price-ground'),
        more('A5', 'explain-price'),
      ],
      [
        step('A4', 'say-what-is-possible', { with: 'can-offer' }),
        step('A4', 'offer-less', { without: 'can-offer' }),
        step('A4', 'less-price', { without: 'can-offer' }),
      ],
      [PRICE_FURTHER],
      NOTE,
      [more('A4', 'keep-the-whole'), step(undefined, 'ask-which')],
      CLOSING,
    ],
  },
  'poor-idea': {
    kind: 'reply',
    practices: ['A1'],
    paragraphs: [
      GREETING,
      [step(undefined, 'receive-idea'), step('A1', 'concern'), step('A1', 'consequence')],
      [more('A1', 'numbers', { with: 'numbers' }), step('A1', 'alternative'), more('A1', 'alternative-why')],
      [step('A2b', 'offer-estimate', { with: 'estimate' })],
      NOTE,
      [step('A1', 'invite-call'), more('A1', 'your-call')],
      CLOSING,
    ],
  },
} as const satisfies Record<string, Plan>;
