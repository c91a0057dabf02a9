/** English wordings: by when the client will hear more. */
import type { Wordings } from '../move.ts';

export const answerDate: Wordings = [
  'You will hear from me again by [[new-date]], with what I have found and what I am changing.',
  'By [[new-date]] you will have my answer on each point, with what I am doing about it.',
  'I will come back to you by [[new-date]] and tell you plainly where it stands.',
];
