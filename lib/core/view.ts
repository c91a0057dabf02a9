/** What the sidebar shows of its tab: one plain object, made by the background from the open conversation and the record. */

import type { ReplyMaterial } from './draft.ts';
import type { Failure } from './failure.ts';
import type { Fault } from './fault.ts';
import type { Language } from './language.ts';
import type { BlockedReading, Correspondent } from './mail.ts';
import type { Agreement, Client, ScopeRequest } from './record.ts';
import type { Finding } from './signal.ts';

/** Why nothing is shown although a mail tab is open. */
export type BlockedReason = BlockedReading | 'no-consent' | 'paused' | 'site-off' | 'no-permission';

export interface FindingView extends Finding {
  /** The stored finding's id, or a key within the open conversation where the sender is not a client. */
  readonly id: string;
  readonly state: 'open' | 'dismissed' | 'not-a-problem' | 'confirmed';
}

export interface MessageView {
  readonly key: string;
  readonly from: Correspondent;
  readonly author: 'mine' | 'theirs' | 'unknown';
  readonly sentAt: number | undefined;
  readonly rawDate: string;
  readonly subject: string;
  /** The sender's new text; the ranges of findings point into it. */
  readonly text: string;
  readonly clipped: boolean;
  /** How the mail that this one quotes addresses its sender, title and name; nothing where it does so without a title. */
  readonly addressedAs?: string | undefined;
  readonly findings: readonly FindingView[];
  /** Stored rows' id where the message belongs to a client. */
  readonly messageId: string | undefined;
}

export interface ClientCard {
  readonly client: Client;
  /** The addresses of this client that take part in the conversation. */
  readonly addresses: readonly string[];
  readonly terms: readonly Agreement[];
  /** What the ledger holds as granted at no charge, the newest first. */
  readonly granted: readonly ScopeRequest[];
  /** Newest last, at most 12: the number of open findings by weight of each incoming message, for the mood line. */
  readonly mood: readonly { readonly sentAt: number | undefined; readonly mood: 'warm' | 'even' | 'strained' }[];
}

/** A sender who is not a client yet, with what the mail shows of them as a proposal. */
export interface Proposal {
  readonly address: string;
  readonly name: string;
  readonly organisation: string;
  /** An existing client whose other people share the (non-public) domain. */
  readonly likelyClient: { readonly id: string; readonly name: string } | undefined;
}

/** A sender of whom the mail shows a name alone: the user is asked who they are. */
export interface UnknownSender {
  readonly name: string;
  /** Who it may be, the same name first; nobody is taken to be it before the user says so. */
  readonly candidates: readonly { readonly address: string; readonly name: string }[];
}

/** What the user has answered about such a sender of this conversation; without an address they are not a client. */
export interface NamedSender {
  readonly name: string;
  readonly address: string | undefined;
}

export interface ConversationView {
  readonly kind: 'ready';
  readonly signature: string;
  readonly subject: string;
  readonly account: string | undefined;
  readonly theme: Theme;
  /** Usually one; a thread with two clients shows both. */
  readonly clients: readonly ClientCard[];
  /** Senders without a client whom the user has not declared "not a client". */
  readonly proposals: readonly Proposal[];
  /** Senders on the "not a client" list. */
  readonly notClients: readonly string[];
  /** Messages whose sender is not known: they show no address, and the user has not said who it is. */
  readonly withoutAddress: number;
  readonly unknownSenders: readonly UnknownSender[];
  readonly namedSenders: readonly NamedSender[];
  /** Newest first. */
  readonly messages: readonly MessageView[];
  readonly notOpened: number;
  readonly leftOut: number;
  /** Absent where nobody is to be answered. */
  readonly reply: ReplyMaterial | undefined;
  /** What the second look does not mark here. */
  readonly quietFaults: readonly Fault[];
}

export type Theme = 'light' | 'dark';

/** What was found in a pasted text, in the words of a conversation with this one message. */
export type CheckedText = Pick<ConversationView, 'messages' | 'reply' | 'quietFaults'>;

/** `theme` is the mail page's; where the page does not tell, the one it had last in this tab. */
export type SidebarView = { readonly language: Language } & (
  | { readonly kind: 'loading'; readonly theme?: Theme | undefined }
  | { readonly kind: 'empty'; readonly theme: Theme }
  | { readonly kind: 'blocked'; readonly reason: BlockedReason; readonly theme?: Theme | undefined }
  /** In the browser's side panel alone: the tab in front shows no mail site. */
  | { readonly kind: 'no-mail-tab'; readonly theme?: undefined }
  | {
      readonly kind: 'failed';
      readonly failure: Failure;
      readonly theme?: Theme | undefined;
      /** Of the conversation that is open, where that is known. */
      readonly signature?: string | undefined;
    }
  | ConversationView
);
