/** The mailbox's state in the page: conversations, which are unread, what is open, and what the tests may ask. */
import type { PracticeConversation } from '../../model.ts';
import { legacyIdOf } from '../ids.ts';
import { createScene, type PracticeData, type Scene } from '../scene.ts';
import { type Variant, variantOf } from '../variant.ts';

export interface Mailbox {
  readonly scene: Scene;
  readonly popOut: boolean;
  conversations: readonly PracticeConversation[];
  readonly unread: Set<string>;
  /** The open conversation's id, and with conversation view off the message's. */
  open: { readonly threadId: string; readonly messageId: string | undefined } | undefined;
  readonly variants: Map<string, Variant>;
}

export function createMailbox(data: PracticeData & { readonly popOut: boolean }): Mailbox {
  const byNewest = [...data.conversations].sort((one, other) => lastTime(other) - lastTime(one));
  return {
    scene: createScene(data.options),
    popOut: data.popOut,
    conversations: byNewest,
    unread: new Set(byNewest.filter((one) => one.unread).map((one) => one.id)),
    open: undefined,
    variants: new Map(),
  };
}

export function variantFor(mailbox: Mailbox, threadId: string): Variant {
  const known = mailbox.variants.get(threadId) ?? variantOf(mailbox.scene.options, threadId);
  mailbox.variants.set(threadId, known);
  return known;
}

export function conversationById(mailbox: Mailbox, threadId: string): PracticeConversation | undefined {
  return mailbox.conversations.find((one) => one.id === threadId);
}

/** What an address's last part opens: the token, or the hexadecimal id of a conversation or message. */
export function openedBy(mailbox: Mailbox, name: string): Mailbox['open'] {
  const legacyId = legacyIdOf(name);
  const single = mailbox.scene.options.conversationView === 'off';
  const conversation = mailbox.conversations.find(
    ({ id, messages }) => id === legacyId || messages.some((message) => message.id === legacyId),
  );
  return conversation && { threadId: conversation.id, messageId: single ? legacyId : undefined };
}

function lastTime(conversation: PracticeConversation): number {
  return conversation.messages.at(-1)?.sentAt ?? 0;
}
