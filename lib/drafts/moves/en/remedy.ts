/** English wordings: what will be done about it. */
import type { Wordings } from '../move.ts';

export const remedy: Wordings = [
  'Here is what I will do: [[remedy]].',
  'This is what happens next: [[remedy]].',
  'My proposal is this: [[remedy]].',
  'This is how I would set it right: [[remedy]].',
];
