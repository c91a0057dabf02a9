/** The background's edge: each kind of message is taken from its kind of sender alone, and its data is parsed before anything is done. */
import type { z } from 'zod';
import type { Browser } from '#imports';
import { type Sender, senderOf } from '#lib/platform/sender.ts';
import { refuse } from './refusal.ts';

interface Incoming {
  readonly data: unknown;
  readonly sender: Browser.runtime.MessageSender;
}

type SenderKind = Sender['kind'];
type SenderOfKind<K extends SenderKind> = Extract<Sender, { kind: K }>;

/** A handler of messages without data. */
export function from<K extends SenderKind, R>(kinds: readonly K[], handle: (sender: SenderOfKind<K>) => R) {
  return ({ sender }: Incoming): R => handle(allowed(kinds, sender));
}

/** A handler of messages whose data must fit `schema`. */
export function fromWith<K extends SenderKind, T, R>(
  kinds: readonly K[],
  schema: z.ZodType<T>,
  handle: (data: T, sender: SenderOfKind<K>) => R,
) {
  return ({ data, sender }: Incoming): R => {
    const who = allowed(kinds, sender);
    const parsed = schema.safeParse(data);
    return handle(parsed.success ? parsed.data : refuse('bad-message'), who);
  };
}

function allowed<K extends SenderKind>(kinds: readonly K[], given: Browser.runtime.MessageSender): SenderOfKind<K> {
  const sender = senderOf(given);
  return sender !== undefined && isOneOf(sender, kinds) ? sender : refuse('not-allowed');
}

function isOneOf<K extends SenderKind>(sender: Sender, kinds: readonly K[]): sender is SenderOfKind<K> {
  return kinds.some((kind) => kind === sender.kind);
}
