/** Opens the reply box under a message, late and only after a full mouse sequence, and keeps the kept-back quote. */
import { escapeHtml } from '../../html.ts';
import type { PracticeConversation, PracticeMessage } from '../../model.ts';
import { elementOf, elementsOf } from '../../trusted.ts';
import { attribution } from '../../writers/attribution.ts';
import { drawComposeBox } from '../draw/compose.ts';
import { onFullClick } from './full-click.ts';
import { conversationById, type Mailbox, variantFor } from './mailbox.ts';

export function answerReplyButtons(mailbox: Mailbox): void {
  onFullClick(document, '.ams.bkH, .ams.bkI, .aaq, .DILLkc', (button) => {
    const item = button.closest('[role=listitem]');
    if (item) setTimeout(() => openReply(mailbox, item), mailbox.scene.options.replyDelay);
  });
  onFullClick(document, '.M9 .ajR', (toggle) => showQuote(toggle));
}

/** An unfinished answer stands in its box as soon as the conversation is open. */
export function openSavedDraft(mailbox: Mailbox, view: Element, conversation: PracticeConversation): void {
  const draft = conversation.messages.find((message) => message.draft);
  const item = [...view.querySelectorAll('.h7[role=listitem]')].at(-1);
  const editor = draft && item ? openBox(mailbox, conversation, item) : undefined;
  if (draft) editor?.prepend(...elementsOf({ html: draft.body }));
}

function openReply(mailbox: Mailbox, item: Element): void {
  const conversation = conversationById(mailbox, mailbox.open?.threadId ?? '');
  const editor = conversation && openBox(mailbox, conversation, item);
  if (!editor) return;
  editor.focus();
  getSelection()?.collapse(editor, 0);
  editor.closest('.M9')?.scrollIntoView({ block: 'nearest' });
}

/** The box's editor; the box that is there already, if one is. */
function openBox(mailbox: Mailbox, conversation: PracticeConversation, item: Element): HTMLElement | undefined {
  const place = item.querySelector('.ip');
  const message = conversation.messages.find((one) => one.id === item.getAttribute('data-practice-message'));
  if (!place || !message) return undefined;
  if (!place.querySelector('.M9')) {
    const { quoteInEditor } = variantFor(mailbox, conversation.id);
    const quote = quoteOf(conversation, message);
    place.className = 'ip adB';
    place.append(elementOf(drawComposeBox(mailbox.scene, { conversation, message, quote, quoteInEditor })));
  }
  const bar = place.closest('.gA');
  if (bar instanceof HTMLElement) bar.style.removeProperty('display');
  const editor = place.querySelector('[g_editable="true"]');
  return editor instanceof HTMLElement ? editor : undefined;
}

function showQuote(toggle: HTMLElement): void {
  const box = toggle.closest('.M9');
  const kept = box?.querySelector('input[name=uet]');
  const editor = box?.querySelector('[g_editable="true"]');
  if (!(kept instanceof HTMLInputElement) || !editor || kept.value === '') return;
  editor.append(document.createElement('br'), ...elementsOf({ html: kept.value }));
  kept.value = '';
  toggle.style.display = 'none';
}

function quoteOf(conversation: PracticeConversation, message: PracticeMessage): string {
  const line = attribution('gmail', conversation.language, { ...message.from, sentAt: message.sentAt });
  return `<div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escapeHtml(line)}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex">${message.body}</blockquote></div>`;
}
