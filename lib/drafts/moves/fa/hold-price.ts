/** Persian wordings: the price stays. */
import type { Wordings } from '../move.ts';

export const holdPrice: Wordings = [
  'قیمت من برای این کار همان قیمت قبلی است.',
  'قیمت را پایین نمی‌آورم.',
  'قیمت این کار تغییر نمی‌کند.',
];
