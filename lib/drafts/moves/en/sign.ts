/** English wordings: the closing formula and the user's own name. */
import type { Wordings } from '../move.ts';

export const sign: Wordings = [
  'Best wishes,\n[[my-name]]',
  'Kind regards,\n[[my-name]]',
  'With best wishes,\n[[my-name]]',
  'All the best,\n[[my-name]]',
];
