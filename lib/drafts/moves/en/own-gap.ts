/** English wordings: own that it was not made clear at the start. */
import type { Wordings } from '../move.ts';

export const ownGap: Wordings = [
  'When we started I did not spell out whether this was included, and I should have.',
  'We never settled whether this belongs to the work, and it was for me to raise it.',
  'I did not make it clear at the start where the work ends, and that is my oversight, not yours.',
];
