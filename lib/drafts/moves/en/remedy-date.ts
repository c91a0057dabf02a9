/** English wordings: by when it will be done. */
import type { Wordings } from '../move.ts';

export const remedyDate: Wordings = [
  'You will have it by [[new-date]], and you will hear from me that day in any case.',
  'It will be with you by [[new-date]], and until then you need do nothing.',
  'The date I can keep is [[new-date]], and I will write to you as soon as it is done.',
  'I will finish it by [[new-date]] and tell you exactly what has changed.',
];
