/** `window.practice`: what a test may ask of the page and make it do. It lives in the page's own world, out of the extension's reach. */
import { buildConversation } from '../../build-conversation.ts';
import { recycleRows, redrawRows, redrawSubjects } from './list-view.ts';
import type { Mailbox } from './mailbox.ts';
import type { Views } from './views.ts';

export function exposePractice(mailbox: Mailbox, views: Views): void {
  const sent: string[] = [];
  const heard = { input: 0, keydown: 0, paste: 0, untrusted: 0 };
  const noticed = new WeakMap<Element, string>();
  const editorOf = (event: Event) =>
    event.target instanceof Element ? event.target.closest('[g_editable="true"]') : null;
  for (const kind of ['input', 'keydown', 'paste'] as const) {
    document.addEventListener(kind, (event) => {
      const editor = editorOf(event);
      if (!(editor instanceof HTMLElement)) return;
      heard[kind] += 1;
      if (!event.isTrusted) heard.untrusted += 1;
      // biome-ignore lint/performance/useDomNodeTextContent: line breaks count here, and only innerText shows them.
      if (kind === 'input') noticed.set(editor, editor.innerText);
    });
  }
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('.IZ .aoO') : null;
    const editor = button?.closest('.M9')?.querySelector('[g_editable="true"]');
    // biome-ignore lint/performance/useDomNodeTextContent: as above.
    if (editor instanceof HTMLElement) sent.push(editor.innerText);
  });
  window.practice = {
    sent,
    heard,
    editors: () => visibleEditors().map((editor) => editor.innerHTML),
    noticed: () => visibleEditors().map((editor) => noticed.get(editor) ?? ''),
    redrawRows: () => redrawRows(mailbox, views.list()),
    redrawSubjects: () => redrawSubjects(views.list()),
    recycleRows: (shift) => recycleRows(mailbox, views.list(), shift),
    receive: (threadId, text) => {
      receive(mailbox, threadId, text);
      if (mailbox.open?.threadId === threadId) views.append();
      redrawRows(mailbox, views.list());
    },
    openThread: () => mailbox.open?.threadId,
  };
}

function visibleEditors(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[g_editable="true"]')].filter(
    (editor) => editor.offsetParent !== null,
  );
}

function receive(mailbox: Mailbox, threadId: string, text: string): void {
  const { now } = mailbox.scene.options;
  mailbox.conversations = mailbox.conversations.map((conversation) => {
    const theirs = conversation.messages.find((message) => message.from.email !== mailbox.scene.options.account);
    if (conversation.id !== threadId || !theirs) return conversation;
    const definition = { ...conversation, messages: [{ from: theirs.from, daysAgo: 0, at: '23:59', text }] };
    const [added] = buildConversation(definition, now).messages;
    const id = (BigInt(`0x${threadId}`) + BigInt(conversation.messages.length) * 0x1f3c5d7n).toString(16);
    return added ? { ...conversation, messages: [...conversation.messages, { ...added, id }] } : conversation;
  });
}
