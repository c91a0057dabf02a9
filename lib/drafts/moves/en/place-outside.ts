/** English wordings: say that the request comes on top of it. */
import type { Wordings } from '../move.ts';

export const placeOutside: Wordings = [
  'What you have in mind now comes on top of that, so the price we set does not include it.',
  'The new part goes beyond that, so I would treat it as a piece of work of its own.',
  'This would be an addition to it, with its own time and its own price.',
];
