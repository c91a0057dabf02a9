/** English wordings: offer to fit the estimate to what matters most. */
import type { Wordings } from '../move.ts';

export const fitEstimate: Wordings = [
  'If that is more than you want to spend on it, tell me what matters most and I will make the estimate fit that.',
  'We can also make it smaller: tell me which part you need most, and I will price that part alone.',
  'Should you want only a part of it, name the part and you will get a price for just that.',
];
