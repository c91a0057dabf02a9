/** How much of a mail page is read, apart from the schemas so that content scripts can import it without zod. */

/** No body is read further than this many UTF-16 code units (bad input: a body of 5 MB). */
export const MAX_BODY_CHARS = 200_000;
/** At most this many messages of one conversation are read, the newest ones (bad input: a thread of 2,000). */
export const MAX_MESSAGES = 500;
