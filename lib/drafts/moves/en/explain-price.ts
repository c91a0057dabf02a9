/** English wordings: what the price serves. */
import type { Wordings } from '../move.ts';

export const explainPrice: Wordings = [
  'It pays for the care that spares you trouble later, and I do not want to save there at your cost.',
  'Part of that time goes into things you never see, such as checking everything once more, and that is what lets you rely on it.',
  'For less I would have to leave out the checking, and then you would be the one to find the mistakes.',
];
