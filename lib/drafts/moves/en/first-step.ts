/** English wordings: what will be done before the answer comes. */
import type { Wordings } from '../move.ts';

export const firstStep: Wordings = [
  'I am not waiting with my own part; I will start with this: [[remedy]].',
  'From what I know today, I will begin here: [[remedy]].',
  'This much I can do at once: [[remedy]].',
];
