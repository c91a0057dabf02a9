/** What the popup shows, and what it can ask for. `undefined` is "being read". No action rejects. */
import type { Failure } from '#lib/core/failure.ts';
import type { Signal } from '#lib/core/signal.ts';
import type { Site } from '#lib/core/site.ts';

export interface OwedAnswer {
  readonly clientId: string;
  readonly clientName: string;
  readonly messageId: string;
  readonly subject: string;
  /** Ms UTC. */
  readonly waitingSince: number;
}

export interface NewFlag {
  readonly findingId: string;
  readonly messageId: string;
  readonly clientName: string;
  readonly signal: Signal;
  readonly words: string;
  readonly sentAt: number | undefined;
}

export interface FoundClient {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
}

export interface PopupModel {
  readonly consent: boolean;
  readonly paused: boolean;
  /** The mail site of the tab in front; absent elsewhere. */
  readonly site: { readonly id: Site; readonly paused: boolean } | undefined;
  readonly owed: readonly OwedAnswer[] | undefined;
  readonly flags: readonly NewFlag[] | undefined;
  readonly query: string;
  readonly found: readonly FoundClient[] | undefined;
  /** The record cannot be read, or something that was asked for failed. */
  readonly failure: Failure | undefined;
}

/** `gone`: the message is no longer on record. `no-mail`: no mail of this client is on record. `failed` is in the model. */
export type Opened = 'opened' | 'gone' | 'no-mail' | 'failed';

export interface PopupActions {
  readonly search: (query: string) => void;
  readonly openMessage: (messageId: string) => Promise<Opened>;
  /** Opens the newest conversation with a client. */
  readonly openClient: (clientId: string) => Promise<Opened>;
  /** Says that a message was answered elsewhere, or takes it back; whether that is on record now. */
  readonly setAnsweredElsewhere: (messageId: string, answered: boolean) => Promise<boolean>;
  readonly pause: (paused: boolean) => void;
  readonly pauseSite: (site: Site, paused: boolean) => void;
  readonly openPage: (page: 'options' | 'welcome') => void;
  /** Absent where the browser has no side panel. */
  readonly openPanel?: (() => void) | undefined;
}
