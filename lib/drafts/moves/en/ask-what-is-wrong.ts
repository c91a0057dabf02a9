/** English wordings: ask which part of the work is meant. */
import type { Wordings } from '../move.ts';

export const askWhatIsWrong: Wordings = [
  'Please tell me which part of the work you mean and what you expected to see there, so that I can act on it and not guess.',
  'Would you name the one or two things that trouble you most, so that I can begin with those?',
  'So that I set the right thing right, please tell me where it went wrong for you and what should be there instead.',
];
