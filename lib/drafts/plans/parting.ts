/** An honest talk, a letter that settles everything, and an answer to whoever asks again (B1 to B8, C0 to C5). */
import { CLOSING, GREETING, more, NOTE, type Plan, type Step, step } from './step.ts';

/** What helps the client on: people, files, a briefing. */
const HANDOVER: readonly Step[] = [
  step('B3', 'handover', { with: 'handover' }),
  step('B3', 'handover-all', { without: 'handover' }),
  step('C5', 'alternatives', { with: 'alternatives' }),
  step('C5', 'alternatives-none', { without: 'alternatives' }),
];

const REASON: readonly Step[] = [
  step('B1', 'honest-reason', { with: 'reason' }),
  step('B5', 'general-reason', { without: 'reason' }),
  step('C2', 'frame-situation', { with: 'situation' }),
];

export const parting = {
  /** A long good history and a recent change: wait and talk, no parting. */
  'clear-air': {
    kind: 'talk',
    practices: ['C0', 'B1', 'B0'],
    subject: 'subject-talk',
    paragraphs: [
      GREETING,
      [step('C0', 'air-open'), step('B1', 'honest-reason', { with: 'reason' })],
      [step('C2', 'frame-situation', { with: 'situation' }), step('B1', 'air-ask'), more('B0', 'air-wish')],
      NOTE,
      [step('B1', 'offer-call')],
      CLOSING,
    ],
  },
  /** What is said, not sent. */
  talk: {
    kind: 'talk',
    practices: ['B1', 'C1', 'B2', 'B3'],
    paragraphs: [
      GREETING,
      [step('C1', 'thank-for-time'), step('B1', 'talk-open')],
      [more('B1', 'talk-expected'), ...REASON, step('C4', 'part-apology')],
      [step('B4', 'decided', { with: 'decision' }), step('B2', 'part-decision'), more('B2', 'left', { with: 'left' })],
      [...HANDOVER, step('C3', 'goodwill', { with: 'goodwill' })],
      NOTE,
      [more('B1', 'talk-listen'), step('B6', 'talk-after')],
    ],
  },
  'parting-letter': {
    kind: 'parting-letter',
    practices: ['B6', 'C1', 'B2', 'B5', 'C4', 'C3', 'C5', 'B3'],
    subject: 'subject-parting',
    paragraphs: [
      GREETING,
      [step('C1', 'thank-for-time'), more('B5', 'learned')],
      [...REASON.map((one) => ({ ...one, normalOnly: true as const })), step('C4', 'part-apology')],
      [step('B4', 'decided', { with: 'decision' }), step('B2', 'part-decision')],
      [
        step('B6', 'left', { with: 'left' }),
        step('B6', 'nothing-left', { without: 'left' }),
        step('B6', 'owed', { with: 'owed' }),
        step('B6', 'final-invoice', { with: 'final-invoice' }),
        step('B6', 'nothing-owed', { without: ['owed', 'final-invoice'] }),
        step('C3', 'goodwill', { with: 'goodwill' }),
      ],
      HANDOVER,
      NOTE,
      [step('B6', 'confirm'), step('C1', 'part-close')],
      CLOSING,
    ],
  },
  /** They ask to go on after the parting talk. */
  'insist-parting': {
    kind: 'reply',
    practices: ['B4', 'B5', 'C5'],
    paragraphs: [
      GREETING,
      [step('B5', 'insist-parting'), step('B4', 'hold-parting'), more('B4', 'decided', { with: 'decision' })],
      [step('B3', 'insist-help'), step('C5', 'alternatives', { with: 'alternatives' })],
      NOTE,
      [step('C1', 'part-close')],
      CLOSING,
    ],
  },
  /** Everything is delivered and paid, and nothing new comes: it may rest. */
  rest: {
    kind: 'check-in',
    practices: ['B8', 'C1'],
    subject: 'subject-rest',
    paragraphs: [
      GREETING,
      [step('C1', 'thank-for-time'), step('B8', 'rest'), more('C1', 'learned')],
      [step('B3', 'handover', { with: 'handover' }), step('C5', 'alternatives', { with: 'alternatives' })],
      NOTE,
      [step('C1', 'part-close')],
      CLOSING,
    ],
  },
} as const satisfies Record<string, Plan>;
