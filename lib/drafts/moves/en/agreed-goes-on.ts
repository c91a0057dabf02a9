/** English wordings: the agreed work is not touched by the no. */
import type { Wordings } from '../move.ts';

export const agreedGoesOn: Wordings = [
  'The work we agreed goes on as planned, with the same care as before.',
  'Nothing changes in the work we have agreed; you can count on it as before.',
  'All that we agreed stays as it is, and I am working on it as planned.',
];
