/** Kazakh wordings: what the smaller part would cost. */
import type { Wordings } from '../move.ts';

export const lessPrice: Wordings = [
  'Оның құны [[price]].',
  'Бұл бөліктің бағасы [[price]] болады.',
  'Ол үшін бағам [[price]].',
];
