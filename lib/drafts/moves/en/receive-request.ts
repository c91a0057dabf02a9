/** English wordings: take up the request in the client's own words. */
import type { Wordings } from '../move.ts';

export const receiveRequest: Wordings = [
  'Thank you for your message, in which you write: “{request}”.',
  'You write: “{request}”.',
  'I have read your message with care, this part above all: “{request}”.',
  'Thank you for writing to me about this: “{request}”.',
  'Thank you for your message, and for telling me what you have in mind: [[request]].',
  'I have read what you would like: [[request]].',
];
