/** English wordings: when the extra would be ready. */
import type { Wordings } from '../move.ts';

export const extraDate: Wordings = [
  'It would be ready by [[new-date]].',
  'You would have it by [[new-date]].',
  'I could send it to you by [[new-date]].',
];
