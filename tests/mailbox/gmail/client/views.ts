/** Shows what the address names; a left view stays in the page, hidden, as Gmail leaves it. */

import { html } from '../../html.ts';
import { createConversationElement } from './conversation-view.ts';
import { createListElement, redrawRows } from './list-view.ts';
import { conversationById, type Mailbox, openedBy, variantFor } from './mailbox.ts';
import { elementOf } from './trusted.ts';

const LEFT_VIEWS_KEPT = 2;

export interface Views {
  /** After the address or the mailbox has changed. */
  show(): void;
  list(): HTMLElement;
}

export function createViews(mailbox: Mailbox, holder: Element): Views {
  const list = createListElement(mailbox);
  const pane = mailbox.scene.options.readingPane;
  const listView = elementOf(
    html`<div class="BltHke nH oy8Mbf bGI" role="main"><div class="nH practice-pane-${pane}"><div class="practice-list"></div></div></div>`,
  );
  listView.querySelector('.practice-list')?.append(list);
  const panes = listView.firstElementChild;
  if (pane === 'off') panes?.append(elementOf(html`<div class="Nu S3 aZ6"></div>`));
  else
    panes?.append(
      elementOf(html`<div class="Nu aia"><div class="ao8"><div class="ao9"><div class="apa"></div></div></div></div>`),
    );
  // Gmail holds several list wrappers, of which one is displayed.
  holder.append(elementOf(html`<div class="bGI nH" style="display: none;"></div>`), listView);

  const show = () => {
    const name = location.hash.split('?')[0]?.split('/').at(-1) ?? '';
    mailbox.open = openedBy(mailbox, decodeURIComponent(name));
    if (mailbox.open) mailbox.unread.delete(mailbox.open.threadId);
    redrawRows(mailbox, list);
    if (pane !== 'off') return showInPane(mailbox, listView);
    if (mailbox.open) showConversation(mailbox, holder);
    else showOnly(holder, listView);
  };
  return { show, list: () => list };
}

function showConversation(mailbox: Mailbox, holder: Element): void {
  const view = createConversationView(mailbox);
  if (!view) return;
  holder.append(view);
  showOnly(holder, view);
  const left = [...holder.querySelectorAll(':scope > .practice-conversation')].filter((one) => one !== view);
  for (const one of left.slice(0, -LEFT_VIEWS_KEPT)) one.remove();
}

function createConversationView(mailbox: Mailbox): HTMLElement | undefined {
  const element = openedElement(mailbox);
  const view = elementOf(
    html`<div class="BltHke nH oy8Mbf practice-conversation" role="main"><div class="nH g id"></div></div>`,
  );
  if (!element || !mailbox.open) return undefined;
  view.firstElementChild?.append(element);
  view.toggleAttribute('data-practice-keeps-role', variantFor(mailbox, mailbox.open.threadId).staleKeepsRole);
  return view;
}

function showInPane(mailbox: Mailbox, listView: Element): void {
  const place = listView.querySelector('.ao9');
  const element = openedElement(mailbox);
  const view = elementOf(html`<div class="nH UG id"></div>`);
  if (element) view.append(element);
  place?.replaceChildren(element ? view : elementOf(html`<div class="apa"></div>`));
}

function openedElement(mailbox: Mailbox): HTMLElement | undefined {
  const { open } = mailbox;
  const conversation = open && conversationById(mailbox, open.threadId);
  if (!conversation) return undefined;
  if (open.messageId === undefined) return createConversationElement(mailbox, conversation);
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
