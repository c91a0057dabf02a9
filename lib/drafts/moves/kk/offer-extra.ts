/** Kazakh wordings: offer the extra at a price. */
import type { Wordings } from '../move.ts';

export const offerExtra: Wordings = [
  'Оны қосымша жұмыс ретінде қуана істеп беремін: құны [[price]], уақыты шамамен [[hours]] сағат.',
  'Қосымша жұмыс ретінде қолға ала аламын: шамамен [[hours]] сағат, құны [[price]].',
  'Мұны бөлек істеп бере аламын; құны [[price]], бұл шамамен [[hours]] сағаттық жұмыс.',
];
