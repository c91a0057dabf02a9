/** English wordings: take the fault on oneself, without defence. */
import type { Wordings } from '../move.ts';

export const own: Wordings = [
  'It was for me to see this before you did, and it is for me to mend it.',
  'I am not going to explain it away: the mending is my job, not yours.',
  'What reached you was not good enough, and that is mine to change.',
  'I take this on myself, and I would like to show you with the work rather than with words.',
];
