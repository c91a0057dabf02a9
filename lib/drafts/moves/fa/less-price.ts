/** Persian wordings: what the smaller part would cost. */
import type { Wordings } from '../move.ts';

export const lessPrice: Wordings = [
  'هزینهٔ این بخش [[price]] است.',
  'این بخش [[price]] می‌شود.',
  'برای این قسمت [[price]] می‌گیرم.',
];
