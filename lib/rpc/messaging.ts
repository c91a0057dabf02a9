/**
 * The typed way to send and to answer the protocol's messages, in every context. Small, since each content script
 * carries it: a message is `{type, data}`, an answer `{value}` or `{error}`, and a handler that throws rejects the sender's promise.
 */
import { type Browser, browser } from '#imports';
import type { Protocol } from './protocol.ts';

type Type = keyof Protocol;
type Data<K extends Type> = Parameters<Protocol[K]>[0];
type Answer<K extends Type> = Awaited<ReturnType<Protocol[K]>>;
type Handler<D, A> = (message: Incoming<D>) => A | Promise<A>;

interface Incoming<D> {
  readonly data: D;
  readonly sender: Browser.runtime.MessageSender;
  /** As the sender says: the background believes its own pages alone. */
  readonly forTab: unknown;
}

/** To the background unless a tab is named. `forTab`: a page of ours that stands by itself speaks about this tab. */
interface Address {
  readonly tabId?: number;
  readonly frameId?: number;
  readonly forTab?: number;
}

export type Send = <K extends Type>(type: K, data: Data<K>) => Promise<Answer<K>>;

/** Rejects with the handler's message where it threw, and where nobody answers: no background, no such tab, no handler. */
export async function sendMessage<K extends Type>(
  type: K,
  data: Data<K>,
  { tabId, forTab, ...frame }: Address = {},
): Promise<Answer<K>> {
  const message = { type, data, forTab };
  const answer: { value: Answer<K>; error?: string } | undefined =
    tabId === undefined
      ? await browser.runtime.sendMessage(message)
      : await browser.tabs.sendMessage(tabId, message, frame);
  if (answer === undefined) throw new Error(`nobody answers ${type}`);
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}

/** One handler a type and context. Returns the way to stop. */
export function onMessage<K extends Type>(type: K, handler: Handler<Data<K>, Answer<K>>): () => void {
  if (handlers.size === 0) browser.runtime.onMessage.addListener(answerWith);
  handlers.set(type, handler);
  return () => {
    handlers.delete(type);
    if (handlers.size === 0) browser.runtime.onMessage.removeListener(answerWith);
  };
}

const handlers = new Map<string, Handler<never, unknown>>();

/** `true` keeps the channel open for `respond`; a message that is not for this context is left to the others. */
function answerWith(
  message: { readonly type: string; readonly data: never; readonly forTab: unknown },
  sender: Browser.runtime.MessageSender,
  respond: (answer: { value: unknown } | { error: string }) => void,
): boolean {
  const handler = handlers.get(message?.type);
  if (!handler) return false;
  Promise.try(handler, { ...message, sender }).then(
    (value) => respond({ value }),
    (error: unknown) => respond({ error: error instanceof Error ? error.message : String(error) }),
  );
  return true;
}
