/** Kazakh wordings: a clear no. */
import type { Wordings } from '../move.ts';

export const decline: Wordings = [
  'Бұл өтінішке жауабым – жоқ.',
  'Мен бұл жұмысты алмаймын.',
  'Бұл өтінішті қабылдамаймын.',
];
