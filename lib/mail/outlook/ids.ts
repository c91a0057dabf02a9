/** Outlook's ids in their two alphabets, brought to one form for comparing. */

/**
 * OUTLOOK facts 2.2: rows write `+ /`, addresses `- _`, and the sources disagree which stands for which, so all four
 * are one letter here.
 */
export function canonicalId(text: string | null | undefined): string | undefined {
  const id = text?.replace(/%2[bf]|[-_+/]/gi, '-').replace(/(?:=|%3d)+$/i, '') ?? '';
  return /^[a-z\d-]{12,}$/i.test(id) ? id : undefined;
}

/** The id of what an address shows: a conversation's or a message's. An answer being written is none. */
export function idInPath(pathname: string): string | undefined {
  return canonicalId(/\/(?:id|rp|read)\/([^/]+)/.exec(pathname)?.[1]);
}

/** OUTLOOK facts 2.2: the beginning tells conversations from messages. */
export function isConversationId(id: string): boolean {
  return /^A[AQ]Qk/.test(id);
}
