/** Persian wordings: by when that can be done. */
import type { Wordings } from '../move.ts';

export const possibleDate: Wordings = [
  'می‌توانم تا [[new-date]] آماده‌اش کنم.',
  'تا [[new-date]] برایتان می‌فرستم.',
  'زمان تحویلش [[new-date]] است.',
];
