/** What a practice conversation is: plain data, made from a definition and a fixed `now`, sent to the page as JSON. */

export interface Person {
  readonly name: string;
  readonly email: string;
}

export interface PracticeMessage {
  /** Sixteen hexadecimal digits, as Gmail's legacy ids. */
  readonly id: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  /** The sender's own new words, as plain text: what a reader should find. */
  readonly text: string;
  /** New words and signature as the sender's mail program writes them. */
  readonly body: string;
  /** The part that Gmail folds away (quote, or a signature it has seen); empty where there is none. */
  readonly trimmed: string;
  readonly attachments: readonly string[];
  /** Gmail cuts very long mails and links to the rest. */
  readonly clipped: boolean;
  /** An unfinished answer of the user's, which waits in an open reply box. */
  readonly draft: boolean;
  /** Just sent: Gmail's server has not given it a legacy id yet. */
  readonly unsynced: boolean;
  /** An invitation, which Outlook shows as a card without a body. */
  readonly meeting?: boolean;
}

export interface PracticeConversation {
  /** Sixteen hexadecimal digits: the legacy thread id, which is the id of the first message. */
  readonly id: string;
  /** A short name for tests: the file's name. */
  readonly name: string;
  readonly language: 'en' | 'tr' | 'fa' | 'kk';
  readonly subject: string;
  readonly unread: boolean;
  readonly messages: readonly PracticeMessage[];
}

/** How the sender's program writes a mail. */
export type Writer =
  | 'gmail'
  | 'outlook'
  | 'outlook-web'
  | 'outlook-web-2025'
  | 'outlook-phone'
  | 'iphone'
  | 'yandex'
  | 'newsletter';

export interface MessageDefinition {
  readonly from: Person;
  /** The user, unless told otherwise; the user's own messages go to the previous sender. */
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly daysAgo: number;
  /** "14:20", UTC. A time still to come is moved to a few minutes before now. */
  readonly at: string;
  readonly writer?: Writer;
  /** Blank lines part paragraphs; lines that start with "- " are a list. */
  readonly text: string;
  /** Lines below the new words. */
  readonly signature?: string;
  /** Whether the previous message is quoted below; true from the second message on. */
  readonly quotes?: boolean;
  /** A forwarded mail below the new words: new to the reader, although it looks like a quote. */
  readonly forwarded?: { readonly from: Person; readonly subject: string; readonly text: string };
  /** HTML below the new words that belongs to the body: a group's footer, a receipt's table. */
  readonly below?: string;
  readonly attachments?: readonly string[];
  readonly clipped?: boolean;
  readonly draft?: boolean;
  readonly unsynced?: boolean;
  readonly meeting?: boolean;
}

export interface ConversationDefinition {
  readonly id: string;
  readonly name: string;
  readonly language: PracticeConversation['language'];
  readonly subject: string;
  readonly unread?: boolean;
  readonly messages: readonly MessageDefinition[];
}
