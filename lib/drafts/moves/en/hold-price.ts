/** English wordings: the price stays. */
import type { Wordings } from '../move.ts';

export const holdPrice: Wordings = [
  'My price for this stays as it is.',
  'I am keeping to my price.',
  'The price for this work does not change.',
];
