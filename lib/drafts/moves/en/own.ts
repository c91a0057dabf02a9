/** English wordings: take the fault on oneself, without defence. */
import type { Wordings } from '../move.ts';

export const own: Wordings = [
  'I should have seen this before you did, and I will deal with it.',
  'I am not going to explain it away; putting it right is my job.',
  'What reached you was not good enough, and that is mine to change.',
  'I take this on myself, and I would like to show you with the work rather than with words.',
];
