/** English wordings: see it from the client's side. */
import type { Wordings } from '../move.ts';

export const seeTheirSide: Wordings = [
  'You needed something you could rely on, and instead you have been handed one more thing to think about.',
  'You have enough to carry without having to go after this as well.',
  'In your place I would be disappointed too, and I would want to know what happens now.',
  'I can see that this leaves you in an awkward spot.',
];
