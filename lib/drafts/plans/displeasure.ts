/** An unhappy client: displeasure is answered first, also where it is voiced rudely; a boundary leads only on abuse (A2). */
import { CLOSING, GREETING, more, NOTE, type Plan, PRICE_FURTHER, step } from './step.ts';

export const displeasure = {
  unhappy: {
    kind: 'reply',
    practices: ['A2', 'C4'],
    paragraphs: [
      GREETING,
      [
        step('A2', 'acknowledge'),
        step('A2', 'promise-missed', { with: 'promise' }),
        more('A2', 'see-their-side', { notWhen: 'firm' }),
        step('C4', 'apologise'),
        more('A2', 'own'),
      ],
      [
        step('A2', 'remedy'),
        step('A2', 'remedy-date'),
        step('C3', 'goodwill-this-once', { with: 'goodwill' }),
        more('A2', 'ask-what-else', { without: 'further' }),
      ],
      [PRICE_FURTHER],
      NOTE,
      [more('A2', 'reassure')],
      CLOSING,
    ],
  },
  /** An angry message that names no complaint: it is asked for, and nothing of the anger is quoted. */
  upset: {
    kind: 'reply',
    practices: ['A2', 'C4'],
    paragraphs: [
      GREETING,
      [step('A2', 'hear-anger'), step('C4', 'apologise-for-strain'), step('A2', 'ask-what-is-wrong')],
      [more('A2', 'first-step'), step('A2', 'answer-date'), more('A2', 'offer-call')],
      NOTE,
      [more('A2', 'reassure')],
      CLOSING,
    ],
  },
  abusive: {
    kind: 'reply',
    practices: ['A2', 'B7'],
    paragraphs: [
      GREETING,
      [step('B7', 'set-boundary'), more('B7', 'boundary-how')],
      [step('A2', 'ask-what-is-wrong'), more('A2', 'answer-date')],
      NOTE,
      CLOSING,
    ],
  },
  leaving: {
    kind: 'reply',
    practices: ['A2', 'C4', 'B7'],
    paragraphs: [
      GREETING,
      [
        step('A2', 'hear-leaving'),
        more('A2', 'acknowledge', { with: 'complaint' }),
        step('C4', 'apologise-for-strain'),
      ],
      [
        step('A2', 'ask-to-mend'),
        step('A2', 'say-what-is-possible', { with: 'can-offer' }),
        more('A2', 'offer-call', { notWhen: 'firm' }),
      ],
      [PRICE_FURTHER],
      NOTE,
      [step('B7', 'respect-choice')],
      CLOSING,
    ],
  },
} as const satisfies Record<string, Plan>;
