/** Persian wordings: when the extra would be ready. */
import type { Wordings } from '../move.ts';

export const extraDate: Wordings = [
  'تا [[new-date]] آماده می‌شود.',
  'تا [[new-date]] به دستتان می‌رسد.',
  'می‌توانم تا [[new-date]] تحویلش بدهم.',
];
