/** Kazakh wordings: by when that can be done. */
import type { Wordings } from '../move.ts';

export const possibleDate: Wordings = [
  'Оны тапсыра алатын мерзімім: [[new-date]].',
  'Оның дайын болатын күні: [[new-date]].',
  'Оны сізге жіберетін күнім: [[new-date]].',
];
