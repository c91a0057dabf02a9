/** Every stored setting, in one file: its key, shape and value when nothing is stored yet. Only extension pages and the background read it. */
import { storage } from '#imports';
import type { Fault } from '#lib/core/fault.ts';
import type { Language } from '#lib/core/language.ts';
import type { Sensitivity, Signal } from '#lib/core/signal.ts';
import type { Site } from '#lib/core/site.ts';
import type { DockState } from '#lib/rpc/protocol.ts';

/** When the user agreed on the welcome page to their mail being read on this device (ms UTC); `null` before. */
export const consentAt = storage.defineItem<number | null>('local:consentAt', { fallback: null });

/** The interface's language; `null` follows the browser. */
export const chosenLanguage = storage.defineItem<Language | null>('local:language', { fallback: null });

/** Everything is paused: nothing is read, nothing flagged. */
export const paused = storage.defineItem<boolean>('local:paused', { fallback: false });

/** Sites on which the extension does nothing. */
export const pausedSites = storage.defineItem<Site[]>('local:pausedSites', { fallback: [] });

/** The user's own addresses and aliases, normalised; mail from them is the user's. */
export const ownAddresses = storage.defineItem<string[]>('local:ownAddresses', { fallback: [] });

/** The user's own name, as they sign; empty until they have filled it in once. */
export const ownName = storage.defineItem<string>('local:ownName', { fallback: '' });

/** Addresses the user has declared "not a client", normalised. */
export const notClients = storage.defineItem<string[]>('local:notClients', { fallback: [] });

/** How readily each signal is spoken of; `normal` where it is not named. */
export const sensitivity = storage.defineItem<Partial<Record<Signal, Sensitivity>>>('local:sensitivity', {
  fallback: {},
});

/** What the second look marks no longer: everywhere, and for single clients by their id. */
export interface QuietFaults {
  readonly everywhere: readonly Fault[];
  readonly byClient: Readonly<Record<string, readonly Fault[]>>;
}

export const quietFaults = storage.defineItem<QuietFaults>('local:quietFaults', {
  fallback: { everywhere: [], byClient: {} },
});

/** Who a name stands for in one conversation whose page shows no address, as the user has answered. */
export interface SenderAnswer {
  readonly site: Site;
  /** The signed-in address, normalised; '' where the page does not tell. */
  readonly account: string;
  /** The site's thread id, else the conversation's signature. */
  readonly place: string;
  /** Exactly as shown. */
  readonly name: string;
  /** Normalised; `null` where they are not a client. */
  readonly address: string | null;
}

/** The user's answers to "who is this?", the newest last, at most 500: whoever is forgotten is asked about again. */
export const senderAnswers = storage.defineItem<SenderAnswer[]>('local:senderAnswers', { fallback: [] });

/** The sidebar as the user left it. */
export const dock = storage.defineItem<DockState>('local:dock', { fallback: { open: true, width: 360 } });

/** Stored messages to be analysed again: one client's, or everybody's. `after` is the id of the last message done. */
export interface AnalysisTask {
  readonly id: string;
  readonly clientId?: string | undefined;
  readonly after?: string | undefined;
}

/** What is still to be analysed again, the most pressing first. */
export const analysisQueue = storage.defineItem<AnalysisTask[]>('local:analysisQueue', { fallback: [] });

/** The version of the engine that has seen the whole record; `null` before the first start. */
export const analysedWith = storage.defineItem<number | null>('local:analysedWith', { fallback: null });
