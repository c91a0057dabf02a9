/** The reading panes: the shown one, and left ones that stay in the page hidden, as Outlook keeps them. */

import { elementOf } from '../../trusted.ts';
import { drawCard } from '../draw/card.ts';
import { drawEmptyPane, drawPane } from '../draw/pane.ts';
import { answerPane } from './conversation-view.ts';
import { conversationById, type Mailbox, messageOf, type Opened, variantFor } from './mailbox.ts';
import { openSavedDraft } from './reply.ts';

const LEFT_PANES_KEPT = 2;

export interface Panes {
  /** Shows what is open, `delay` ms after the address has said so. */
  show(delay: number): void;
  /** Shows a line in place of a conversation; rows stay selected. */
  showNothing(text: string): void;
  /** A new message has arrived: the shown conversation gets it beside the others, a left pane is forgotten. */
  receive(threadId: string): void;
  shown(): HTMLElement | undefined;
}

export function createPanes(mailbox: Mailbox, holder: Element): Panes {
  let kept: { readonly key: string; readonly pane: HTMLElement }[] = [];
  let shown: HTMLElement | undefined;
  let turn = 0;

  const put = (key: string, pane: HTMLElement) => {
    if (pane.parentElement !== holder) holder.append(pane);
    for (const one of holder.querySelectorAll<HTMLElement>(':scope > .practice-pane')) {
      one.style.display = one === pane ? '' : 'none';
    }
    kept = [...kept.filter((one) => one.pane !== pane && one.pane.isConnected), { key, pane }];
    for (const { pane: left } of kept.slice(0, -LEFT_PANES_KEPT - 1)) left.remove();
    shown = pane;
  };
  const showNothing = (text: string) => {
    turn += 1;
    mailbox.open = undefined;
    for (const { pane } of kept.filter(({ key }) => key === '')) pane.remove();
    put('', elementOf(drawEmptyPane(text)));
  };
  return {
    showNothing,
    show: (delay) => {
      turn += 1;
      const asked = turn;
      setTimeout(() => {
        if (asked !== turn) return;
        const { open } = mailbox;
        if (!open) return showNothing(mailbox.scene.words.nothingOpen);
        const key = `${open.threadId}/${open.messageId ?? ''}`;
        const left = kept.find((one) => one.key === key)?.pane;
        const pane = left ?? createPane(mailbox, open);
        if (!pane) return;
        put(key, pane);
        // RoosterJS starts only in an element that stands in the page.
        if (!left) openDraftOf(mailbox, pane, open);
      }, delay);
    },
    receive: (threadId) => {
      for (const { key, pane } of kept) if (key.startsWith(threadId) && pane !== shown) pane.remove();
      kept = kept.filter(({ pane }) => pane.isConnected);
      if (mailbox.open?.threadId === threadId && !mailbox.open.messageId && shown) addNewest(mailbox, shown, threadId);
    },
    shown: () => shown,
  };
}

function addNewest(mailbox: Mailbox, pane: HTMLElement, threadId: string): void {
  const conversation = conversationById(mailbox, threadId);
  const message = conversation?.messages.at(-1);
  const cards = pane.querySelector('.practice-cards');
  if (!conversation || !message || !cards) return;
  pane.querySelector('.th6py')?.remove();
  const variant = variantFor(mailbox, threadId);
  const headingId = pane.querySelector('[id^="CONV_"]')?.id;
  const card = elementOf(
    drawCard(mailbox.scene, { conversation, message, variant, headingId, isNewest: true }, 'expanded'),
  );
  if (mailbox.scene.options.order === 'newest-first') cards.prepend(card);
  else cards.append(card);
}

/** Where the variant has it so, an unfinished answer stands in its editor as soon as the conversation is open. */
function openDraftOf(mailbox: Mailbox, pane: HTMLElement, open: Opened): void {
  const conversation = conversationById(mailbox, open.threadId);
  const isInEditor = open.messageId === undefined && variantFor(mailbox, open.threadId).draft === 'editor';
  if (conversation && isInEditor) openSavedDraft(mailbox, pane, conversation);
}

function createPane(mailbox: Mailbox, open: Opened): HTMLElement | undefined {
  const conversation = conversationById(mailbox, open.threadId);
  if (!conversation) return undefined;
  const variant = variantFor(mailbox, conversation.id);
  const message = messageOf(mailbox, open);
  const pane = elementOf(drawPane(mailbox.scene, { conversation, variant, message, isWhole: false }));
  answerPane(mailbox, pane, conversation);
  return pane;
}
