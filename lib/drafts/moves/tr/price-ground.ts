/** Turkish wordings: what the price rests on. */
import type { Wordings } from '../move.ts';

export const priceGround: Wordings = [
  'Bu fiyatı {date} tarihinde birlikte belirlemiştik: “{term}”.',
  'Dayanağı, {date} tarihli anlaşmamız: “{term}”.',
  'İşi hakkıyla yapabilmem için gereken fiyat bu.',
  'Bu işi düzgün yapmanın karşılığı bu.',
];
