/** English wordings: hear the anger without answering it in kind. */
import type { Wordings } from '../move.ts';

export const hearAnger: Wordings = [
  'I have read your message carefully, and I see how angry this has made you.',
  'I can tell from your message that something has gone badly wrong for you, and I want to understand what.',
  'Your message shows me how much this has upset you, and I do not want to leave it at that.',
];
