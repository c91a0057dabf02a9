/** Turkish wordings: the price stays. */
import type { Wordings } from '../move.ts';

export const holdPrice: Wordings = [
  'Bu iş için fiyatım aynı kalıyor.',
  'Verdiğim fiyatta kalıyorum.',
  'Bu işin fiyatında değişiklik yapmayacağım.',
];
