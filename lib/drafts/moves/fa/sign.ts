/** Persian wordings: the closing formula and the user's own name, each with and without a known name and in the same order. */
import type { Wordings } from '../move.ts';

export const sign: Wordings = [
  'با احترام\n{ownName}',
  'ارادتمند شما\n{ownName}',
  'با سپاس\n{ownName}',
  'با آرزوی روزی خوب برای شما\n{ownName}',
  'با احترام\n[[my-name]]',
  'ارادتمند شما\n[[my-name]]',
  'با سپاس\n[[my-name]]',
  'با آرزوی روزی خوب برای شما\n[[my-name]]',
];
