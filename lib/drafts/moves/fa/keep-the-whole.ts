/** Persian wordings: the whole remains possible at its price. */
import type { Wordings } from '../move.ts';

export const keepTheWhole: Wordings = [
  'می‌توانیم کل کار را هم با همین قیمت ادامه بدهیم.',
  'کل کار هم با قیمت فعلی‌اش سر جای خودش است.',
  'انجام کامل کار هم با همین قیمت شدنی است.',
];
