/** What of Gmail's address tells one view from the next, and whether it names a conversation. */

/** GMAIL facts 2.7: the address ends in the token of a conversation: consonants alone, or an old hexadecimal id. */
export function namesConversation(hash: string): boolean {
  const parts = viewOf(hash).split('/');
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  return last !== undefined && (/^[BCDFGHJ-NP-TV-Z]{16,}$/i.test(last) || /^[0-9a-f]{16}$/.test(last));
}

/** The hash without the compose windows it may list after the view. */
export function viewOf(hash: string): string {
  return hash.split('?')[0] ?? '';
}
