/** English wordings: what can be done instead. */
import type { Wordings } from '../move.ts';

export const sayWhatIsPossible: Wordings = [
  'What I can do is this: [[what-i-can-do]].',
  'What I can offer you instead: [[what-i-can-do]].',
  'Here is what I can do for you: [[what-i-can-do]].',
];
