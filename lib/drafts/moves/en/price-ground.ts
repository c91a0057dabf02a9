/** English wordings: what the price rests on. */
import type { Wordings } from '../move.ts';

export const priceGround: Wordings = [
  'It is what we agreed on {date}: “{term}”.',
  'We settled it on {date}: “{term}”.',
  'It is what this work takes when it is done properly.',
  'It is the price at which I can do this work properly.',
];
