/** Turkish wordings: the price stays. */
import type { Wordings } from '../move.ts';

export const holdPrice: Wordings = [
  'Bu iş için verdiğim fiyat geçerliliğini koruyor.',
  'Fiyatımı değiştirmiyorum.',
  'Bu işin fiyatı aynı kalacak.',
];
