/** Persian wordings: a clear no. */
import type { Wordings } from '../move.ts';

export const decline: Wordings = [
  'جواب من به این درخواست «نه» است.',
  'این کار را قبول نمی‌کنم.',
  'این درخواست را نمی‌پذیرم.',
];
