/** The open conversation: expands and collapses messages, unfolds the older ones and what Gmail has trimmed. */
import type { PracticeConversation } from '../../model.ts';
import { elementOf, elementsOf } from '../../trusted.ts';
import { drawConversation, sentMessages } from '../draw/conversation.ts';
import { drawDetails } from '../draw/details.ts';
import { drawExpanded, drawItem } from '../draw/message.ts';
import { conversationById, type Mailbox, variantFor } from './mailbox.ts';

export function createConversationElement(mailbox: Mailbox, conversation: PracticeConversation): HTMLElement {
  const variant = variantFor(mailbox, conversation.id);
  const element = elementOf(drawConversation(mailbox.scene, conversation, variant));
  element.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const toggle = target?.closest('.a3s .ajR');
    if (toggle) return unfold(toggle);
    const arrow = target?.closest('.ajy');
    if (arrow) return toggleDetails(mailbox, conversation, arrow);
    const bar = target?.closest('.adv');
    if (bar) return showOlder(element, bar);
    const item = target?.closest('.kv[role=listitem]');
    if (item) return expand(mailbox, conversation, item);
    const header = target?.closest('.gE.iv');
    const isControl = target?.closest('[role=button], button, [role=checkbox]') !== null;
    const opened = header?.closest('.h7[role=listitem]');
    if (opened && !isControl) collapse(mailbox, conversation, opened);
  });
  return element;
}

function unfold(toggle: Element): void {
  const isOpen = toggle.getAttribute('aria-expanded') === 'true';
  toggle.setAttribute('aria-expanded', String(!isOpen));
}

/** The popup with everything the line of recipients leaves out. */
function toggleDetails(mailbox: Mailbox, conversation: PracticeConversation, arrow: Element): void {
  const open = arrow.parentElement?.querySelector('.ajA');
  if (open) {
    open.remove();
    return;
  }
  const id = arrow.closest('[role=listitem]')?.getAttribute('data-practice-message');
  const message = conversation.messages.find((one) => one.id === id);
  if (message) arrow.after(elementOf(drawDetails(mailbox.scene, conversation, message)));
}

function showOlder(element: Element, bar: Element): void {
  bar.remove();
  for (const item of element.querySelectorAll('.kQ[role=listitem]')) {
    item.className = 'kv  ';
    item.removeAttribute('style');
  }
}

function expand(mailbox: Mailbox, drawn: PracticeConversation, item: Element): void {
  const conversation = conversationById(mailbox, drawn.id) ?? drawn;
  const index = conversation.messages.findIndex((message) => message.id === item.getAttribute('data-practice-message'));
  const message = conversation.messages[index];
  const short = item.querySelector('.adf');
  if (!message || !(short instanceof HTMLElement)) return;
  const variant = variantFor(mailbox, conversation.id);
  item.className = 'h7  ie nH oy8Mbf';
  item.setAttribute('aria-expanded', 'true');
  const known = item.querySelector('.adn');
  if (known instanceof HTMLElement) known.style.removeProperty('display');
  else short.after(...elementsOf(drawExpanded(mailbox.scene, { conversation, message, index, variant })));
  if (variant.keepsCollapsed || known) short.style.display = 'none';
  else short.remove();
}

/** A message that has been open keeps its expanded form in the page, hidden, with its ids. */
function collapse(mailbox: Mailbox, drawn: PracticeConversation, item: Element): void {
  const conversation = conversationById(mailbox, drawn.id) ?? drawn;
  const index = conversation.messages.findIndex((message) => message.id === item.getAttribute('data-practice-message'));
  const message = conversation.messages[index];
  const full = item.querySelector('.adn');
  if (!message || !(full instanceof HTMLElement) || message === sentMessages(conversation).at(-1)) return;
  const variant = variantFor(mailbox, conversation.id);
  item.className = 'kv  ';
  item.removeAttribute('aria-expanded');
  full.style.display = 'none';
  const short = item.querySelector('.adf');
  if (short instanceof HTMLElement) short.style.removeProperty('display');
  else {
    const element = elementOf(drawItem(mailbox.scene, { conversation, message, index, variant }, 'collapsed'));
    const fresh = element.querySelector('.adf');
    if (fresh) full.before(fresh);
  }
}
