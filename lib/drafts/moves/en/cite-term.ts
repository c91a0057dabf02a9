/** English wordings: cite the recorded term and its date. */
import type { Wordings } from '../move.ts';

export const citeTerm: Wordings = [
  'On {date} we agreed on this: “{term}”.',
  'This is what we agreed on {date}: “{term}”.',
  'Our agreement of {date} says: “{term}”.',
  'I looked up what we settled on {date}: “{term}”.',
];
