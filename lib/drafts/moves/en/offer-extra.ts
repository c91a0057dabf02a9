/** English wordings: offer the extra at a price. */
import type { Wordings } from '../move.ts';

export const offerExtra: Wordings = [
  'I am glad to do it for you as an extra, for [[price]] and about [[hours]] hours of work.',
  'I can take it on as an extra: about [[hours]] hours, at a price of [[price]].',
  'I would be happy to add it for [[price]]; that covers about [[hours]] hours of work.',
];
