/** Persian wordings: the closing formula and the user's own name. */
import type { Wordings } from '../move.ts';

export const sign: Wordings = [
  'با احترام\n[[my-name]]',
  'ارادتمند شما\n[[my-name]]',
  'با سپاس\n[[my-name]]',
  'با آرزوی روزی خوب برای شما\n[[my-name]]',
];
