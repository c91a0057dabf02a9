/** English wordings: the true reason: it was not agreed. */
import type { Wordings } from '../move.ts';

export const ground: Wordings = [
  'It is not part of what we agreed on {date}: “{term}”.',
  'What we agreed on {date} does not cover it: “{term}”.',
  'It was not part of what I agreed to do, and I am keeping to that.',
  'It is not something I took on when we started, and I am not adding it now.',
];
