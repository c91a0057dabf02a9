/** Turkish wordings: the whole remains possible at its price. */
import type { Wordings } from '../move.ts';

export const keepTheWhole: Wordings = [
  'İşin tamamını bugünkü fiyatıyla sürdürmek de mümkün.',
  'Tam kapsam da şimdiki fiyatıyla geçerli.',
  'Kapsamı olduğu gibi bırakıp aynı fiyatla ilerlememiz de mümkün.',
];
