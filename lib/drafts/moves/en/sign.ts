/** English wordings: the closing formula and the user's own name, each with and without a known name and in the same order. */
import type { Wordings } from '../move.ts';

export const sign: Wordings = [
  'Best wishes,\n{ownName}',
  'Kind regards,\n{ownName}',
  'With best wishes,\n{ownName}',
  'All the best,\n{ownName}',
  'Best wishes,\n[[my-name]]',
  'Kind regards,\n[[my-name]]',
  'With best wishes,\n[[my-name]]',
  'All the best,\n[[my-name]]',
];
