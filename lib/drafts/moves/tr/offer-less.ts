/** Turkish wordings: less work for less money. */
import type { Wordings } from '../move.ts';

export const offerLess: Wordings = [
  'Değişebilecek olan işin kapsamı; daha küçük bir sürümü şöyle olur: [[smaller-scope]].',
  'Bütçeniz sınırlıysa daha az iş yapabilirim, ama onu iyi yaparım: [[smaller-scope]].',
  'Daha düşük bir bütçeyle yapabileceğim iş şu: [[smaller-scope]].',
];
