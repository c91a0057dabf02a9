/** English wordings: the whole remains possible at its price. */
import type { Wordings } from '../move.ts';

export const keepTheWhole: Wordings = [
  'Or we leave the whole of it as it is, at its present price.',
  'The whole job also remains open to you, at the price you know.',
  'And the full version is there for you too, at the price it has now.',
];
