/** English wordings: a clear no. */
import type { Wordings } from '../move.ts';

export const decline: Wordings = [
  'I am going to say no to this.',
  'My answer to this is no.',
  'I will not be taking this on.',
];
