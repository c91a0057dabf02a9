/** Turkish wordings: why the no comes now and plainly. */
import type { Wordings } from '../move.ts';

export const sayItEarly: Wordings = [
  'Sizi bekletmektense bunu bugün açıkça söylemeyi tercih ettim.',
  'Planınızı buna göre yapabilmeniz için baştan açıkça yazıyorum.',
  'Vakit kaybetmeyin diye hemen yanıt veriyorum.',
];
