/** Kazakh wordings: the price stays. */
import type { Wordings } from '../move.ts';

export const holdPrice: Wordings = [
  'Бұл жұмыстың бағасы өзгермейді.',
  'Мен айтқан бағаны өзгертпеймін.',
  'Бағам сол күйінде қалады.',
];
