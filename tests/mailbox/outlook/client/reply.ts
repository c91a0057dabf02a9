/** Opens the box for an answer: late, among the cards, with the real editor in it; and for an unfinished answer at once. */

import { raw } from '../../html.ts';
import type { PracticeConversation, PracticeMessage } from '../../model.ts';
import { elementOf } from '../../trusted.ts';
import { answeredPeople, drawCompose } from '../draw/compose.ts';
import { newMailContent, replyContent } from '../draw/reply-content.ts';
import { createMailEditor, editorOf, type MailEditor } from './editor.ts';
import { conversationById, type Mailbox, variantFor } from './mailbox.ts';

/** What Send was pressed on, as text. */
export const sent: string[] = [];

export function openReplySoon(mailbox: Mailbox, threadId: string, card: Element, toAll = false): void {
  setTimeout(() => {
    const conversation = conversationById(mailbox, threadId);
    const message = conversation?.messages.find((one) => one.id === card.getAttribute('data-practice-message'));
    if (!conversation || !message || !card.isConnected) return;
    const open = card.closest('.practice-cards')?.querySelector('.practice-compose [aria-multiline]');
    const editor = open ? editorOf(open) : openBox(mailbox, conversation, message, card, { toAll });
    editor?.focusAtStart();
    editor?.element.closest('.practice-compose')?.scrollIntoView({ block: 'nearest' });
  }, mailbox.scene.options.replyDelay);
}

export function openSavedDraft(mailbox: Mailbox, pane: Element, conversation: PracticeConversation): void {
  const draft = conversation.messages.find((message) => message.draft);
  const answered = conversation.messages.findLast((message) => !message.draft);
  const card = answered && pane.querySelector(`[data-practice-message="${answered.id}"]`);
  if (!draft || !answered || !card || pane.querySelector('.practice-compose')) return;
  openBox(mailbox, conversation, answered, card, { toAll: false, draft });
  pane.querySelector('.practice-draft')?.closest('.aVla3')?.remove();
}

export function openNewMail(mailbox: Mailbox, holder: Element, query: URLSearchParams): void {
  const to = (query.get('to') ?? '').split(/[;,]/).filter(Boolean);
  const people = to.map((email) => ({ name: email, email }));
  const box = elementOf(drawCompose(mailbox.scene, { to: people, subject: query.get('subject') ?? '' }));
  holder.append(box);
  startEditor(mailbox, box, newMailContent());
}

export function answerCompose(): void {
  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const box = button?.closest('.practice-compose');
    const element = box?.querySelector('[aria-multiline]');
    const editor = element ? editorOf(element) : undefined;
    if (button?.closest('[data-testid="ComposeSendButton"]') && editor) sent.push(editor.text());
    if (button?.id === 'discardCompose') box?.remove();
  });
}

/** Below the answered message, or above it where the newest stands on top. */
function openBox(
  mailbox: Mailbox,
  conversation: PracticeConversation,
  message: PracticeMessage,
  card: Element,
  { toAll, draft }: { readonly toAll: boolean; readonly draft?: PracticeMessage },
): MailEditor | undefined {
  const { scene } = mailbox;
  const box = elementOf(
    drawCompose(scene, { to: answeredPeople(message, toAll), subject: `Re: ${conversation.subject}` }),
  );
  if (scene.options.order === 'newest-first') card.before(box);
  else card.after(box);
  const written = draft ? raw(draft.body) : undefined;
  return startEditor(
    mailbox,
    box,
    replyContent(scene, conversation, message, variantFor(mailbox, conversation.id), written),
  );
}

function startEditor(mailbox: Mailbox, box: Element, content: { readonly html: string }): MailEditor | undefined {
  const element = box.querySelector('[id^="editorParent_"] > div');
  if (!(element instanceof HTMLDivElement)) return undefined;
  return createMailEditor(element, content, mailbox.scene.options.theme);
}
