/** Turkish wordings: the agreed work is not touched by the no. */
import type { Wordings } from '../move.ts';

export const agreedGoesOn: Wordings = [
  'Anlaştığımız iş aynı özenle, planlandığı gibi sürüyor.',
  'Anlaştığımız işte hiçbir şey değişmiyor, bana eskisi gibi güvenebilirsiniz.',
  'Üzerinde anlaştığımız her şey yerinde duruyor, çalışmaya devam ediyorum.',
];
