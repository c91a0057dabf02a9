/** The open conversation: cards expand and collapse, the history opens, older messages come on a click. */

import type { PracticeConversation } from '../../model.ts';
import { elementOf } from '../../trusted.ts';
import { drawHistory } from '../draw/body.ts';
import { type CardToDraw, drawCard } from '../draw/card.ts';
import { drawPane } from '../draw/pane.ts';
import { popOutPath } from './address.ts';
import { openMenu, openPersonaCard } from './layers.ts';
import { conversationById, type Mailbox, variantFor } from './mailbox.ts';
import { openReplySoon, openSavedDraft } from './reply.ts';

export function answerPane(mailbox: Mailbox, pane: HTMLElement, conversation: PracticeConversation): void {
  pane.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const card = target?.closest('.aVla3[data-practice-message]');
    const drawn = card && cardOf(mailbox, conversation.id, card);
    if (target?.closest('.practice-more-messages')) showAll(mailbox, pane, conversation.id);
    else if (target && card && drawn) clickCard(mailbox, pane, card, drawn, target);
  });
}

function clickCard(mailbox: Mailbox, pane: Element, card: Element, drawn: CardToDraw, target: Element): void {
  const button = target.closest('button');
  const name = target.closest('[aria-haspopup=dialog]');
  const isHeader = target.closest('.uSg02') !== null && pane.querySelector('#ConversationReadingPaneContainer');
  if (button) press(mailbox, drawn.conversation.id, card, drawn, button);
  else if (name instanceof HTMLElement) openPersonaCard(mailbox, name, drawn.message.from);
  else if (target.closest('.practice-draft')) openSavedDraft(mailbox, pane, drawn.conversation);
  else if (target.closest('[aria-expanded=false]')) redraw(mailbox, card, drawn, 'expanded');
  else if (isHeader && !drawn.isNewest) redraw(mailbox, card, drawn, 'collapsed');
}

function press(mailbox: Mailbox, threadId: string, card: Element, drawn: CardToDraw, button: HTMLElement): void {
  if (button.matches('.practice-history')) toggleHistory(mailbox, button, drawn);
  if (button.matches('.practice-does-reply')) openReplySoon(mailbox, threadId, card);
  if (button.matches('.practice-does-reply-all')) openReplySoon(mailbox, threadId, card, true);
  if (button.matches('.practice-does-more')) openMenu(mailbox, button);
  if (button.matches('.practice-does-pop-out')) {
    window.open(popOutPath(mailbox.scene.options.build, drawn.message) + location.search.replace('?', '&'), '_blank');
  }
}

function cardOf(mailbox: Mailbox, threadId: string, card: Element): CardToDraw | undefined {
  const conversation = conversationById(mailbox, threadId);
  const message = conversation?.messages.find((one) => one.id === card.getAttribute('data-practice-message'));
  if (!conversation || !message) return undefined;
  const heading = card.closest('.practice-pane')?.querySelector('[id^="CONV_"]');
  const isNewest = conversation.messages.findLast((one) => !one.draft) === message;
  return { conversation, message, variant: variantFor(mailbox, threadId), headingId: heading?.id, isNewest };
}

function redraw(mailbox: Mailbox, card: Element, drawn: CardToDraw, state: 'expanded' | 'collapsed'): void {
  card.replaceWith(elementOf(drawCard(mailbox.scene, drawn, state)));
}

function toggleHistory(mailbox: Mailbox, button: HTMLElement, drawn: CardToDraw): void {
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  const { hideHistory, showHistory } = mailbox.scene.words;
  button.setAttribute('aria-expanded', String(!isOpen));
  button.setAttribute('aria-label', isOpen ? showHistory : hideHistory);
  if (isOpen) button.nextElementSibling?.remove();
  else button.after(elementOf(drawHistory(mailbox.scene, drawn)));
}

function showAll(mailbox: Mailbox, pane: HTMLElement, threadId: string): void {
  const conversation = conversationById(mailbox, threadId);
  if (!conversation) return;
  const variant = variantFor(mailbox, threadId);
  const whole = elementOf(drawPane(mailbox.scene, { conversation, variant, message: undefined, isWhole: true }));
  pane.replaceChildren(...whole.children);
}
