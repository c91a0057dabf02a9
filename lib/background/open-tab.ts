/**
 * What each mail tab shows now, in `storage.session`: memory only, gone with the browser. Here, and nowhere else, lives
 * the mail of senders who are not clients.
 */
import { storage } from '#imports';
import type { BlockedReading, Correspondent } from '#lib/core/mail.ts';
import type { Site } from '#lib/core/site.ts';
import type { FindingView, Theme } from '#lib/core/view.ts';

export interface OpenMessage {
  readonly key: string;
  /** The address is normalised; absent where the page shows none. */
  readonly from: Correspondent;
  readonly author: 'mine' | 'theirs' | 'unknown';
  /** What the user has answered to "who is this?" of a sender without an address: a person's, whose address `from` then holds, or nobody's to keep. */
  readonly answered?: 'address' | 'not-a-client' | undefined;
  /** Came through a list, a relay or "via" somebody: never a client's, never proposed. */
  readonly relayed: boolean;
  /** Normalised addresses. */
  readonly recipients: readonly string[];
  readonly sentAt?: number | undefined;
  readonly rawDate: string;
  readonly clipped: boolean;
  /** What the signature and the domain propose; may be empty. */
  readonly organisation: string;
  /** Set where the message is stored; text and findings are then in the record and empty here. */
  readonly messageId?: string | undefined;
  readonly text: string;
  /** How the mail that this one quotes addresses its sender, title and name ("Burak Bey"). */
  readonly addressedAs?: string | undefined;
  /** Whether `findings` are those of this text; mail of ours, of lists and of "not a client" is not looked at. */
  readonly analysed: boolean;
  readonly findings: readonly FindingView[];
}

export interface OpenConversation {
  readonly kind: 'open';
  readonly site: Site;
  readonly account?: string | undefined;
  readonly threadId?: string | undefined;
  readonly signature: string;
  readonly subject: string;
  readonly theme: Theme;
  readonly notOpened: number;
  readonly leftOut: number;
  /** Oldest first. */
  readonly messages: readonly OpenMessage[];
}

export type OpenTab =
  | { readonly kind: 'none'; readonly theme: Theme }
  | { readonly kind: 'loading'; readonly theme?: Theme | undefined }
  | { readonly kind: 'blocked'; readonly reason: BlockedReading; readonly theme?: Theme | undefined }
  | OpenConversation;

/** All tabs' session storage holds 10 MB; one tab takes no more than this many UTF-16 code units of strangers' text. */
export const MAX_STRANGERS_CHARS = 300_000;

const keyOf = (tabId: number) => `session:tab-${tabId}` as const;

export async function openTab(tabId: number): Promise<OpenTab | undefined> {
  return (await storage.getItem<OpenTab>(keyOf(tabId))) ?? undefined;
}

export async function saveTab(tabId: number, shown: OpenTab): Promise<void> {
  await storage.setItem(keyOf(tabId), shown);
}

export async function dropTab(tabId: number): Promise<void> {
  await storage.removeItem(keyOf(tabId));
}

export async function openTabIds(): Promise<number[]> {
  const keys = Object.keys(await storage.snapshot('session'));
  return keys.flatMap((key) => (key.startsWith('tab-') ? [Number(key.slice('tab-'.length))] : []));
}

/** Changes the messages of a tab's conversation, if it shows one. Within the tab's turn, or a reading could be lost. */
export async function changeMessages(tabId: number, change: (message: OpenMessage) => OpenMessage): Promise<void> {
  const shown = await openTab(tabId);
  if (shown?.kind === 'open') await saveTab(tabId, { ...shown, messages: shown.messages.map(change) });
}
