/** The one interface to a mail site. A site is a folder beside this file and a line in `hosts.ts`. */
import type { Direction } from '#lib/core/language.ts';
import type { Diagnosis, FoundBy, PageReading } from '#lib/core/mail.ts';
import type { Result } from '#lib/core/result.ts';

/** A field's value with the strategy that found it; `undefined` where none did, for nothing beats a guess. */
export interface Found<T> {
  readonly value: T;
  readonly by: FoundBy;
}

export interface DraftToInsert {
  /** Plain text; blank lines part paragraphs. */
  readonly text: string;
  readonly direction: Direction;
  /** Of the conversation the draft was made for; insertion fails with `other-conversation` when another is open. */
  readonly signature: string;
}

export type InsertFailure =
  | 'other-conversation'
  | 'no-reply-button'
  | 'editor-did-not-open'
  | 'editor-refused'
  | 'not-verified';

/** The mark of a conversation in the list: the number of open flags, and the words a screen reader says. */
export interface RowMark {
  readonly count: number;
  readonly label: string;
}

export interface MailPage {
  /** The signed-in address. */
  account(): Found<string> | undefined;
  /** What is open now, or why it cannot be read. Reads, changes nothing. */
  conversation(): PageReading;
  /** Calls back, batched per frame and only while the tab is visible, when another conversation may be open or this one has changed. */
  onChange(listener: () => void, until: AbortSignal): void;
  /** Calls back with the thread ids of the visible rows when the list has changed. */
  onRows(listener: (threadIds: readonly string[]) => void, until: AbortSignal): void;
  /** Opens the reply box if needed, inserts above signature and quote, verifies. Never sends. */
  insertDraft(draft: DraftToInsert): Promise<Result<void, InsertFailure>>;
  /** What stands in the reply box of the open conversation, quote included; reads, changes nothing. */
  replyText(): string | undefined;
  /** Marks these conversations in the list and unmarks all others, until the next call or the end of `until`. */
  markRows(marks: ReadonlyMap<string, RowMark>, until: AbortSignal): void;
  /** Which strategy found each field. */
  diagnose(): Diagnosis;
  /** The page's tags and a short list of attributes, with not one word of anybody's text. */
  structure(): string;
  /** Visible rectangles that a docked sidebar must not cover: the reader, the reply box and its Send, the compose strip. */
  keepClear(): readonly DOMRect[];
}
