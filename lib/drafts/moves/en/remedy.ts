/** English wordings: what will be done about it. */
import type { Wordings } from '../move.ts';

export const remedy: Wordings = [
  'Here is what I will do: [[remedy]].',
  'This is what happens next: [[remedy]].',
  'What I propose: [[remedy]].',
  'My plan is this: [[remedy]].',
];
