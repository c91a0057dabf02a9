/** English wordings: take up what the client says of the price. */
import type { Wordings } from '../move.ts';

export const receivePrice: Wordings = [
  'You write about the price: “{request}”.',
  'Thank you for your message; about the price you write: “{request}”.',
  'I have read what you say about the price: “{request}”.',
  'Thank you for being open about the price.',
];
