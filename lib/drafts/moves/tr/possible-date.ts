/** Turkish wordings: by when that can be done. */
import type { Wordings } from '../move.ts';

export const possibleDate: Wordings = [
  'Teslim edebileceğim tarih: [[new-date]].',
  'Bunun hazır olacağı tarih: [[new-date]].',
  'Elinize geçeceği gün: [[new-date]].',
];
