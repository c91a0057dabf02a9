/** English wordings: say back what the client met, in their own words. */
import type { Wordings } from '../move.ts';

export const acknowledge: Wordings = [
  'You wrote “{complaint}”, and I would rather hear it from you now than not at all.',
  'Thank you for telling me straight: “{complaint}”.',
  'I have your words in front of me: “{complaint}”.',
  'You say “{complaint}”, and I want to begin there.',
  'Thank you for telling me straight what did not work for you.',
  'I have read your message, and I see that this is not what you were hoping for.',
];
