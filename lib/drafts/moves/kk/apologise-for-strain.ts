/** Kazakh wordings: apologise for how things have become, without a condition. */
import type { Wordings } from '../move.ts';

export const apologiseForStrain: Wordings = [
  'Істің осыған дейін жеткені үшін кешірім сұраймын.',
  'Менімен жұмыс істеу сізге осыншама ауыр тигені үшін кешірім сұраймын.',
  'Арамызда осындай жағдай туғаны үшін кешірім өтінемін.',
];
