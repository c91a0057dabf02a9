/** Turkish wordings: by when it will be done. */
import type { Wordings } from '../move.ts';

export const remedyDate: Wordings = [
  'Teslim edeceğim tarih: [[new-date]]; o gün size mutlaka haber vereceğim.',
  'En geç şu tarihte elinizde olacak: [[new-date]]; o güne kadar sizin bir şey yapmanız gerekmiyor.',
  'Tarih olarak sözüm şu: [[new-date]]; biter bitmez neyin değiştiğini size yazacağım.',
];
