/** English wordings: one plain apology, without a condition. */
import type { Wordings } from '../move.ts';

export const apologise: Wordings = [
  'I am sorry that the work let you down.',
  'I am sorry for the trouble this has given you.',
  'I apologise for the time and patience this has taken from you.',
  'I am sorry; you should not have needed to write to me about it.',
];
