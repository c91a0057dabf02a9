/** Turkish wordings: what can be done instead. */
import type { Wordings } from '../move.ts';

export const sayWhatIsPossible: Wordings = [
  'Yapabileceğim şu: [[what-i-can-do]].',
  'Bunun yerine size şunu önerebilirim: [[what-i-can-do]].',
  'Size şu konuda yardımcı olabilirim: [[what-i-can-do]].',
];
