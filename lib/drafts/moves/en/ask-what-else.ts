/** English wordings: ask whether anything is missing. */
import type { Wordings } from '../move.ts';

export const askWhatElse: Wordings = [
  'Does that cover everything, or have I missed something that matters to you?',
  'Please tell me what else bothers you, however small, so that I can take care of all of it in one go.',
  'Is there anything missing from that list which you would like to see on it?',
  'A short call is fine too: when would be a good time for you?',
];
