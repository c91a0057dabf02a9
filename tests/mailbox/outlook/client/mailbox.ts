/** The mailbox's state in the page: conversations and the small ones that fill the list, what is unread, selected, open. */
import { isOwner } from '../../build-conversation.ts';
import type { PracticeConversation, PracticeMessage } from '../../model.ts';
import { conversationId, messageId } from '../ids.ts';
import { createScene, type PracticeData, type Scene } from '../scene.ts';
import { type Variant, variantOf } from '../variant.ts';
import { type Folder, isNamed } from './address.ts';
import { fillerConversation } from './filler.ts';

export interface Opened {
  readonly threadId: string;
  /** Item view and pop-outs show one message. */
  readonly messageId: string | undefined;
}

export interface Row extends Opened {
  /** Where the row stands for a small conversation, which is built only when it is drawn. */
  readonly filler: number | undefined;
}

export interface Mailbox {
  readonly scene: Scene;
  conversations: readonly PracticeConversation[];
  folder: Folder;
  /** Narrows the list and leaves the address as it is. */
  search: string;
  rows: readonly Row[];
  readonly unread: Set<string>;
  /** Places in the list; several after clicks with Control. */
  selected: ReadonlySet<number>;
  focused: number;
  open: Opened | undefined;
  readonly variants: Map<string, Variant>;
  readonly fillers: Map<string, PracticeConversation>;
}

export function createMailbox(data: PracticeData): Mailbox {
  const conversations = [...data.conversations].sort((one, other) => lastTime(other) - lastTime(one));
  const mailbox: Mailbox = {
    scene: createScene(data.options),
    conversations,
    folder: 'inbox',
    search: '',
    rows: [],
    unread: new Set(conversations.filter((one) => one.unread).map((one) => one.id)),
    selected: new Set(),
    focused: 0,
    open: undefined,
    variants: new Map(),
    fillers: new Map(),
  };
  mailbox.rows = rowsOf(mailbox);
  return mailbox;
}

export function variantFor(mailbox: Mailbox, threadId: string): Variant {
  const known = mailbox.variants.get(threadId) ?? variantOf(mailbox.scene.options, threadId);
  mailbox.variants.set(threadId, known);
  return known;
}

export function conversationById(mailbox: Mailbox, threadId: string): PracticeConversation | undefined {
  return mailbox.conversations.find((one) => one.id === threadId) ?? mailbox.fillers.get(threadId);
}

export function conversationOfRow(mailbox: Mailbox, row: Row): PracticeConversation | undefined {
  const known = conversationById(mailbox, row.threadId);
  if (known || row.filler === undefined) return known;
  const made = fillerConversation(mailbox.conversations, row.filler, row.threadId, mailbox.scene.options.now);
  mailbox.fillers.set(row.threadId, made);
  return made;
}

/** The rows of the present folder, newest first; in item view a row for each message. */
export function rowsOf(mailbox: Mailbox): Row[] {
  const isListed = (message: PracticeMessage) => !message.draft || mailbox.folder === 'drafts';
  const { view, rows } = mailbox.scene.options;
  const conversations = mailbox.conversations.filter(
    (one) => isInFolder(one, mailbox.folder) && isFound(one, mailbox.search),
  );
  const real: Row[] =
    view === 'conversation'
      ? conversations.map(({ id }) => ({ threadId: id, messageId: undefined, filler: undefined }))
      : conversations
          .flatMap(({ id, messages }) => messages.filter(isListed).map((message) => ({ id, message })))
          .sort((one, other) => other.message.sentAt - one.message.sentAt)
          .map(({ id, message }) => ({ threadId: id, messageId: message.id, filler: undefined }));
  const missing = mailbox.folder === 'inbox' && mailbox.search === '' ? Math.max(0, rows - real.length) : 0;
  const fillers = Array.from({ length: missing }, (_, index): Row => {
    const threadId = (0x1500000000000000n + BigInt(index + 1) * 0x10000n).toString(16);
    return { threadId, messageId: view === 'item' ? threadId : undefined, filler: index };
  });
  return [...real, ...fillers];
}

/** Selects the row of what is open, wherever it stands now. */
export function selectOpen(mailbox: Mailbox): void {
  const { open } = mailbox;
  const place = mailbox.rows.findIndex((row) => row.threadId === open?.threadId && row.messageId === open?.messageId);
  mailbox.selected = place < 0 ? new Set() : new Set([place]);
  mailbox.focused = Math.max(0, place);
}

/** What the id in an address opens, whether it is a conversation's or a message's, in either alphabet. */
export function openedBy(mailbox: Mailbox, name: string, view: 'conversation' | 'item'): Opened | undefined {
  const { build } = mailbox.scene.options;
  if (name === '') return undefined;
  for (const conversation of [...mailbox.conversations, ...mailbox.fillers.values()]) {
    const message = conversation.messages.find((one) => isNamed(name, messageId(build, one.id)));
    if (!message && !isNamed(name, conversationId(build, conversation.id))) continue;
    const shown = message ?? conversation.messages.at(-1);
    return { threadId: conversation.id, messageId: view === 'item' ? shown?.id : undefined };
  }
  return undefined;
}

export function messageOf(mailbox: Mailbox, opened: Opened): PracticeMessage | undefined {
  return conversationById(mailbox, opened.threadId)?.messages.find(({ id }) => id === opened.messageId);
}

function isInFolder(conversation: PracticeConversation, folder: Folder): boolean {
  if (folder === 'inbox') return true;
  if (folder === 'drafts') return conversation.messages.some((message) => message.draft);
  return folder === 'sentitems' && conversation.messages.some((message) => isOwner(message.from) && !message.draft);
}

function isFound({ subject, messages }: PracticeConversation, search: string): boolean {
  const words = [subject, ...messages.map(({ from, text }) => `${from.name} ${from.email} ${text}`)].join(' ');
  return words.toLocaleLowerCase().includes(search.toLocaleLowerCase());
}

function lastTime(conversation: PracticeConversation): number {
  return conversation.messages.at(-1)?.sentAt ?? 0;
}
