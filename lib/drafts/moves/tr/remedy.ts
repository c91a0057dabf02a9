/** Turkish wordings: what will be done about it. */
import type { Wordings } from '../move.ts';

export const remedy: Wordings = [
  'Şunu yapacağım: [[remedy]].',
  'Bundan sonraki adımım şu: [[remedy]].',
  'Size önerim şu: [[remedy]].',
  'Durumu toparlamak için planım şöyle: [[remedy]].',
];
