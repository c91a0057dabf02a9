/** Persian wordings: what can be done instead. */
import type { Wordings } from '../move.ts';

export const sayWhatIsPossible: Wordings = [
  'کاری که از دستم برمی‌آید این است: [[what-i-can-do]].',
  'به جای آن می‌توانم این را پیشنهاد کنم: [[what-i-can-do]].',
  'برای شما این کار را می‌توانم بکنم: [[what-i-can-do]].',
];
