/** Where the work stands: what was done, how and why that serves them, what comes next (A5). */
import { CLOSING, GREETING, more, NOTE, type Plan, type Step, step } from './step.ts';

const STATE: readonly (readonly Step[])[] = [
  [
    step('A5', 'done'),
    more('A5', 'why', { with: 'why' }),
    more('A5', 'why-care', { without: 'why' }),
    step('A5', 'numbers', { with: 'numbers' }),
  ],
  [
    step('A5', 'next'),
    step('A5', 'next-date', { with: 'new-date' }),
    step('A5', 'needs', { with: 'needs' }),
    more('A5', 'nothing-needed', { without: 'needs' }),
  ],
  NOTE,
  [more('A5', 'ask-again')],
  CLOSING,
];

export const inform = {
  status: {
    kind: 'reply',
    practices: ['A5'],
    paragraphs: [GREETING, [step('A5', 'hear-question'), more('A5', 'update-project', { with: 'project' })], ...STATE],
  },
  update: {
    kind: 'update',
    practices: ['A5'],
    subject: 'subject-update',
    paragraphs: [GREETING, [step('A5', 'open-update'), more('A5', 'update-project', { with: 'project' })], ...STATE],
  },
} as const satisfies Record<string, Plan>;
