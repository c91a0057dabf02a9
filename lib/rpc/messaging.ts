/**
 * The typed way to send and to answer the protocol's messages, in every context. Small, since each content script
 * carries it: a message is `{type, data}`, an answer `{value}` or `{error}`, and a handler that throws rejects the sender's promise.
 */
import { type Browser, browser } from '#imports';
import type { Protocol } from './protocol.ts';

export type Type = keyof Protocol;
export type Data<K extends Type> = Parameters<Protocol[K]>[0];
export type Answer<K extends Type> = Awaited<ReturnType<Protocol[K]>>;
type Handler<D, A> = (message: Incoming<D>) => A | Promise<A>;

interface Incoming<D> {
  readonly data: D;
  readonly sender: Browser.runtime.MessageSender;
  /** As the sender says: the background believes its own pages alone. */
  readonly forTab: unknown;
}

export type Send = <K extends Type>(type: K, data: Data<K>) => Promise<Answer<K>>;

/**
 * To the background, or from it to every page of ours. `forTab`: a page of ours that stands by itself speaks about this
 * tab. Rejects with the handler's message where it threw, and with the type where nobody answers: no background, no handler. A dead
 * extension's `browser` throws at once; that is a rejection too.
 */
export async function sendMessage<K extends Type>(type: K, data: Data<K>, forTab?: number): Promise<Answer<K>> {
  return answered(type, browser.runtime.sendMessage({ type, data, forTab }));
}

export async function answered<K extends Type>(
  type: K,
  sent: Promise<{ value: Answer<K>; error?: string } | undefined>,
): Promise<Answer<K>> {
  const answer = await sent;
  if (answer === undefined) throw new Error(type);
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
