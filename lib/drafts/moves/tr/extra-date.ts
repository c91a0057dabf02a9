/** Turkish wordings: when the extra would be ready. */
import type { Wordings } from '../move.ts';

export const extraDate: Wordings = [
  'Hazır olacağı tarih: [[new-date]].',
  'Teslim günü olarak şunu öngörüyorum: [[new-date]].',
  'Bitirebileceğim tarih: [[new-date]].',
];
