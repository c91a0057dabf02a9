/** Shows what the address names; a left view stays in the page, hidden, as Gmail leaves it. */

import { elementOf } from '../../trusted.ts';
import { drawItem } from '../draw/message.ts';
import { drawConversationView, drawEmptyPane, drawHiddenListWrapper, drawListView, drawPane } from '../draw/view.ts';
import { createConversationElement } from './conversation-view.ts';
import { createListElement, redrawRows } from './list-view.ts';
import { conversationById, type Mailbox, openedBy, variantFor } from './mailbox.ts';
import { openSavedDraft } from './reply.ts';

const LEFT_VIEWS_KEPT = 2;

export interface Views {
  /** After the address or the mailbox has changed. */
  show(): void;
  /** The newest message of the open conversation, which has just arrived. */
  append(): void;
  list(): HTMLElement;
}

export function createViews(mailbox: Mailbox, holder: Element): Views {
  const list = createListElement(mailbox);
  const pane = mailbox.scene.options.readingPane;
  const listView = elementOf(drawListView(pane));
  listView.querySelector('.practice-list')?.append(list);
  holder.append(elementOf(drawHiddenListWrapper()), listView);

  const show = () => {
    const name = location.hash.split('?')[0]?.split('/').at(-1) ?? '';
    mailbox.open = openedBy(mailbox, decodeURIComponent(name));
    if (mailbox.open) mailbox.unread.delete(mailbox.open.threadId);
    redrawRows(mailbox, list);
    if (pane !== 'off') showInPane(mailbox, listView);
    else if (mailbox.open) showConversation(mailbox, holder);
    else showOnly(holder, listView);
  };
  return { show, append: () => appendNewest(mailbox, holder), list: () => list };
}

function showConversation(mailbox: Mailbox, holder: Element): void {
  if (!mailbox.open) return;
  const view = elementOf(drawConversationView(variantFor(mailbox, mailbox.open.threadId).staleKeepsRole));
  paintInto(mailbox, view.firstElementChild);
  holder.append(view);
  showOnly(holder, view);
  const left = [...holder.querySelectorAll(':scope > .practice-conversation')].filter((one) => one !== view);
  for (const one of left.slice(0, -LEFT_VIEWS_KEPT)) one.remove();
}

function showInPane(mailbox: Mailbox, listView: Element): void {
  const view = elementOf(mailbox.open ? drawPane() : drawEmptyPane());
  if (mailbox.open) paintInto(mailbox, view);
  listView.querySelector('.ao9')?.replaceChildren(view);
}

/** The container comes first and its content a moment later, ids included. */
function paintInto(mailbox: Mailbox, container: Element | null): void {
  const { open } = mailbox;
  setTimeout(() => {
    const element = open === mailbox.open ? openedElement(mailbox) : undefined;
    if (element) container?.append(element);
  }, mailbox.scene.options.paintDelay);
}

function appendNewest(mailbox: Mailbox, holder: Element): void {
  const conversation = mailbox.open && conversationById(mailbox, mailbox.open.threadId);
  const message = conversation?.messages.at(-1);
  const lists = [...holder.querySelectorAll<HTMLElement>('[role=list]')];
  if (!conversation || !message) return;
  const drawn = { conversation, message, index: conversation.messages.length - 1 };
  const item = drawItem(mailbox.scene, { ...drawn, variant: variantFor(mailbox, conversation.id) }, 'expanded');
  lists.find((list) => list.offsetParent !== null)?.append(elementOf(item));
}

function openedElement(mailbox: Mailbox): HTMLElement | undefined {
  const { open } = mailbox;
  const conversation = open && conversationById(mailbox, open.threadId);
  if (!conversation) return undefined;
  if (open.messageId === undefined) {
    const element = createConversationElement(mailbox, conversation);
    openSavedDraft(mailbox, element, conversation);
    return element;
  }
  const messages = conversation.messages.filter((message) => message.id === open.messageId);
  return createConversationElement(mailbox, { ...conversation, messages });
}

function showOnly(holder: Element, shown: HTMLElement): void {
  for (const view of holder.children) {
    if (!(view instanceof HTMLElement)) continue;
    if (view === shown) {
      view.style.removeProperty('display');
      view.setAttribute('role', 'main');
      continue;
    }
    view.style.display = 'none';
    if (!view.hasAttribute('data-practice-keeps-role')) view.removeAttribute('role');
  }
}
