/** The mailbox's state in the page: conversations, which are unread, what is open, and what the tests may ask. */
import type { PracticeConversation } from '../../model.ts';
import { addressToken } from '../ids.ts';
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
  for (const conversation of mailbox.conversations) {
    for (const message of conversation.messages) {
      const isMessage = name === message.id || name === addressToken(message.id);
      const isThread = name === conversation.id || name === addressToken(conversation.id);
      if (!isMessage && !isThread) continue;
      const single = mailbox.scene.options.conversationView === 'off';
      return { threadId: conversation.id, messageId: single ? message.id : undefined };
    }
  }
  return undefined;
}

function lastTime(conversation: PracticeConversation): number {
  return conversation.messages.at(-1)?.sentAt ?? 0;
}
