/** A conversation on its way into the record: what the page showed of the messages that belong to clients. */
import type { Message } from '#lib/core/record.ts';
import type { Site } from '#lib/core/site.ts';

export interface MessageToStore extends Omit<Message, 'id' | 'threadId' | 'storedAt' | 'answeredElsewhereAt'> {
  /** The site's id, or what stands for it where the page holds none. */
  readonly siteMessageId: string;
}

export interface ConversationToStore {
  readonly site: Site;
  /** Empty where the page does not tell, as the thread's id. */
  readonly account: string;
  readonly siteThreadId: string;
  /** How to open it again, where its ids do not tell. */
  readonly address: string | undefined;
  readonly subject: string;
  readonly messages: readonly MessageToStore[];
}
