/** English wordings: promise to name such costs beforehand from now on. */
import type { Wordings } from '../move.ts';

export const promiseClarity: Wordings = [
  'From here on I will tell you beforehand whenever something costs extra.',
  'From now on you will know from me, before any work begins, what is included and what is not.',
  'I am noting this down for both of us, so that it is clear the next time.',
];
