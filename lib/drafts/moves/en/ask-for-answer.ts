/** English wordings: ask for a short answer. */
import type { Wordings } from '../move.ts';

export const askForAnswer: Wordings = [
  'A short yes or no is all I need.',
  'Just tell me which you prefer, and I will plan for it.',
  'One line from you is enough, and I will plan around it.',
];
