/** English wordings: leave the client free to keep to what was agreed. */
import type { Wordings } from '../move.ts';

export const leaveTheChoice: Wordings = [
  'If you would rather keep to what we agreed, that is just as good, and everything in it goes on as before.',
  'You are just as free to leave it out: the agreed work goes on exactly as it was.',
  'And if it is not worth that to you, we leave it and carry on with what we have.',
];
