/** English wordings: what the price serves. */
import type { Wordings } from '../move.ts';

export const explainPrice: Wordings = [
  'It pays for the care that spares you trouble later, and I do not want to save there at your cost.',
  'It gives the work the time that it needs, and you a result that you can rely on.',
  'For less I would have to hurry, and you would be the one to notice it.',
];
