/** English wordings: nothing is started before the client has agreed to the cost. */
import type { Wordings } from '../move.ts';

export const yesBeforeStart: Wordings = [
  'I start once you have said yes to that figure, so that no cost reaches you by surprise.',
  'I will not begin before you have agreed to it, so nothing will turn up on the invoice that you do not know about.',
  'Nothing is spent until you say yes; you decide first, and I start after that.',
];
