/** English wordings: by when that can be done. */
import type { Wordings } from '../move.ts';

export const possibleDate: Wordings = [
  'You would have it by [[new-date]].',
  'It would be with you by [[new-date]].',
  'I can have that ready by [[new-date]].',
];
