/** English wordings: less work for less money. */
import type { Wordings } from '../move.ts';

export const offerLess: Wordings = [
  'What can change is how much I do; a smaller version would be this: [[smaller-scope]].',
  'For a smaller budget I can do less, and do that part well: [[smaller-scope]].',
  'If the budget is fixed, I can make the job smaller: [[smaller-scope]].',
];
