/** English wordings: what the smaller part would cost. */
import type { Wordings } from '../move.ts';

export const lessPrice: Wordings = [
  'That would come to [[price]].',
  'The price for that part is [[price]].',
  'For that I would charge [[price]].',
];
