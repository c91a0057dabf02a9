/** English wordings: say that it takes work which the price does not hold. */
import type { Wordings } from '../move.ts';

export const explainCost: Wordings = [
  'It takes time that my price did not allow for, so I would like to talk about it before the work and not after it.',
  'It is more than I had planned and priced, and you should know what it costs before you decide.',
  'It is extra work for which no price has been named yet, so let me name one now.',
];
