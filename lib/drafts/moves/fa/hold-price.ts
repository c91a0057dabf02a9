/** Persian wordings: the price stays. */
import type { Wordings } from '../move.ts';

export const holdPrice: Wordings = [
  'قیمت من برای این کار همان است که بود.',
  'روی همان قیمت می‌مانم.',
  'قیمت این کار تغییر نمی‌کند.',
];
