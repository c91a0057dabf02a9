/** Kazakh wordings: close without opening the question again. */
import type { Wordings } from '../move.ts';

export const closeDecline: Wordings = [
  'Керек болса, қысқа ғана «иә» деп жазыңыз, жоспарыма енгіземін.',
  'Бұл сізге қолайлы ма, соны жазсаңыз, соған қарай жоспарлаймын.',
  'Осы нұсқа сізге бола ма?',
];
