/** Persian wordings: say that the request comes on top of it. */
import type { Wordings } from '../move.ts';

export const placeOutside: Wordings = [
  'چیزی که حالا می‌خواهید اضافه بر آن است و در مبلغی که قرار گذاشتیم نیامده است.',
  'خواستهٔ تازه بیرون از این توافق است، پس بهتر است آن را کاری جدا حساب کنیم.',
  'این کار اضافه بر آن توافق است و زمان و هزینهٔ خودش را دارد.',
];
