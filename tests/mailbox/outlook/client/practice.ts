/** `window.practice`: what a test may ask of the page and make it do. It lives in the page's own world, out of the extension's reach. */
import { buildConversation } from '../../build-conversation.ts';
import type { Practice } from '../../practice.ts';
import { visibleEditors } from './editor.ts';
import type { ListView } from './list-view.ts';
import { type Mailbox, rowsOf, selectOpen } from './mailbox.ts';
import type { Panes } from './panes.ts';
import { sent } from './reply.ts';
import { shortcuts } from './shortcuts.ts';

export interface OutlookPractice extends Practice {
  /** Keys that Outlook took for a shortcut. */
  readonly shortcuts: readonly string[];
  /** The text of the visible editors, by the editor's own model. */
  texts(): string[];
  /** What the editors told their plugins. */
  editorEvents(): string[][];
  /** The editor's own undo and redo. */
  undo(): void;
  redo(): void;
  /** Leaves the row selected and empties the pane. */
  emptyPane(): void;
  /** Whether the page started; another script's default policy keeps it from it. */
  readonly started: boolean;
}

declare global {
  interface Window {
    /** The same object as `practice`, with what only Outlook has. */
    practiceOutlook: OutlookPractice;
  }
}

export function exposePractice(mailbox: Mailbox, list: ListView | undefined, panes: Panes): void {
  const heard = { input: 0, keydown: 0, paste: 0, untrusted: 0 };
  for (const kind of ['input', 'keydown', 'paste'] as const) {
    const count = (event: Event) => {
      const isInEditor = event.target instanceof Element && event.target.closest('[id^="editorParent_"]') !== null;
      if (!isInEditor) return;
      heard[kind] += 1;
      if (!event.isTrusted) heard.untrusted += 1;
    };
    // On the way in, since RoosterJS keeps what is typed from the page around it.
    document.addEventListener(kind, count, true);
  }
  const texts = () => visibleEditors().map((editor) => editor.text());
  window.practiceOutlook = {
    sent,
    heard,
    shortcuts,
    started: true,
    editors: () => visibleEditors().map((editor) => editor.html()),
    noticed: texts,
    texts,
    editorEvents: () => visibleEditors().map((editor) => [...editor.events]),
    undo: () => visibleEditors()[0]?.undo(),
    redo: () => visibleEditors()[0]?.redo(),
    redrawRows: () => list?.redraw(),
    redrawSubjects: () => list?.update(),
    recycleRows: (shift) => list?.recycle(shift),
    emptyPane: () => panes.showNothing(mailbox.scene.words.nothingOpen),
    receive: (threadId, text) => {
      receive(mailbox, threadId, text);
      mailbox.rows = rowsOf(mailbox);
      if (mailbox.open) selectOpen(mailbox);
      list?.update();
      panes.receive(threadId);
    },
    openThread: () => mailbox.open?.threadId,
  };
  window.practice = window.practiceOutlook;
}

/** The newest conversation goes to the top of the list, as in Outlook. */
function receive(mailbox: Mailbox, threadId: string, text: string): void {
  const conversation = mailbox.conversations.find((one) => one.id === threadId);
  const theirs = conversation?.messages.find((message) => message.from.email !== mailbox.scene.options.account);
  if (!conversation || !theirs) return;
  const definition = { ...conversation, messages: [{ from: theirs.from, daysAgo: 0, at: '23:59', text }] };
  const [added] = buildConversation(definition, mailbox.scene.options.now).messages;
  const id = (BigInt(`0x${threadId}`) + BigInt(conversation.messages.length) * 0x1f3c5d7n).toString(16);
  if (!added) return;
  const longer = { ...conversation, messages: [...conversation.messages, { ...added, id }] };
  mailbox.conversations = [longer, ...mailbox.conversations.filter((one) => one !== conversation)];
}
