/** English wordings: ask which of the two it shall be. */
import type { Wordings } from '../move.ts';

export const askWhich: Wordings = [
  'Which of the two suits you better?',
  'Tell me which of the two you would like, and I will plan for it.',
  'Both are fine with me; which one shall I plan for?',
];
