/** Kazakh wordings: give an estimate before starting. */
import type { Wordings } from '../move.ts';

export const estimate: Wordings = [
  'Менің есебімше, шамамен [[hours]] сағат кетеді, құны [[price]].',
  'Оған шамамен [[hours]] сағат керек, құны [[price]] болады.',
  'Құны [[price]], бұл шамамен [[hours]] сағаттық жұмыс.',
];
