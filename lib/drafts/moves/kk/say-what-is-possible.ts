/** Kazakh wordings: what can be done instead. */
import type { Wordings } from '../move.ts';

export const sayWhatIsPossible: Wordings = [
  'Менің қолымнан келетіні мынау: [[what-i-can-do]].',
  'Оның орнына мынаны ұсына аламын: [[what-i-can-do]].',
  'Сізге мынаны істеп бере аламын: [[what-i-can-do]].',
];
