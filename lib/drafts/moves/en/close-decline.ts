/** English wordings: close without opening the question again. */
import type { Wordings } from '../move.ts';

export const closeDecline: Wordings = [
  'If that helps you, a short yes is enough and I will plan it in.',
  'Tell me whether that is useful to you, and I will plan for it.',
  'Does that work for you?',
];
