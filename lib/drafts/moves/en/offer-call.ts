/** English wordings: offer to talk on the phone. */
import type { Wordings } from '../move.ts';

export const offerCall: Wordings = [
  'If you would rather talk, name a time and I will call you.',
  'We can also speak on the phone: which hour suits you?',
  'I am also glad to listen on the phone, at a time that suits you.',
];
