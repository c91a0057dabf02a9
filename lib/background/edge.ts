/** The background's edge: each kind of message is taken from its kind of sender alone, and its data is parsed before anything is done. */
import type { z } from 'zod';
import type { Browser } from '#imports';
import { type Sender, senderOf } from '#lib/platform/sender.ts';
import { refuse } from './refusal.ts';

interface Incoming {
  readonly data: unknown;
  readonly sender: Browser.runtime.MessageSender;
  readonly forTab: unknown;
}

type SenderKind = Sender['kind'];
type SenderOfKind<K extends SenderKind> = Extract<Sender, { kind: K }>;

/** A handler of messages without data. */
export function from<K extends SenderKind, R>(kinds: readonly K[], handle: (sender: SenderOfKind<K>) => R) {
  return async (message: Incoming): Promise<Awaited<R>> => await handle(await allowed(kinds, message));
}

/** A handler of messages whose data must fit `schema`. */
export function fromWith<K extends SenderKind, T, R>(
  kinds: readonly K[],
  schema: z.ZodType<T>,
  handle: (data: T, sender: SenderOfKind<K>) => R,
) {
  return async (message: Incoming): Promise<Awaited<R>> => {
    const who = await allowed(kinds, message);
    const parsed = schema.safeParse(message.data);
    return await handle(parsed.success ? parsed.data : refuse('bad-message'), who);
  };
}

async function allowed<K extends SenderKind>(kinds: readonly K[], given: Incoming): Promise<SenderOfKind<K>> {
  const sender = await senderOf(given.sender, given.forTab);
  return sender !== undefined && isOneOf(sender, kinds) ? sender : refuse('not-allowed');
}

function isOneOf<K extends SenderKind>(sender: Sender, kinds: readonly K[]): sender is SenderOfKind<K> {
  return kinds.some((kind) => kind === sender.kind);
}
