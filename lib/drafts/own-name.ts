/** The name under a draft, from what the user gave as their own. */

/** One line without brackets. Empty where nothing is left. */
export function ownNameIn(given: string): string {
  return given
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029]|[[\]{}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
