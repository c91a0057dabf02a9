/** The name under a draft, from what the user gave as their own. */
import type { Facts } from './facts.ts';

/** One line; brackets would read as an open slot. Empty where no name is known. */
export function signatureOf(given: string): Facts {
  const ownName = given
    .replace(/(?!\u200c)[\p{Cc}\p{Cf}\u2028\u2029]|[[\]{}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return ownName === '' ? {} : { ownName };
}
