/** Starts the practice page: draws the shell from the data in the page, then follows the address. */

import { elementOf, elementsOf } from '../../trusted.ts';
import { drawComposeDialog } from '../draw/compose.ts';
import { drawShell } from '../draw/shell.ts';
import type { PracticeData } from '../scene.ts';
import { onFullClick } from './full-click.ts';
import { conversationById, createMailbox, type Mailbox } from './mailbox.ts';
import { exposePractice } from './practice.ts';
import { answerReplyButtons } from './reply.ts';
import { createViews } from './views.ts';

const NARROW_BELOW = 900;

start(JSON.parse(document.querySelector('#practice-data')?.textContent ?? ''));

function start(data: PracticeData & { readonly popOut: boolean }): void {
  const mailbox = createMailbox(data);
  document.body.append(...elementsOf(drawShell(mailbox.scene)));
  const holder = document.querySelector('.practice-views');
  if (!holder) return;
  if (location.hash === '') history.replaceState(null, '', '#inbox');
  const views = createViews(mailbox, holder);
  const show = () => {
    views.show();
    showTitle(mailbox);
  };
  window.addEventListener('hashchange', show);
  window.addEventListener('resize', layOut);
  answerReplyButtons(mailbox);
  answerCompose(mailbox);
  onFullClick(document, '.practice-back', () => {
    location.hash = '#inbox';
  });
  exposePractice(mailbox, views);
  show();
  layOut();
  // The page counts as settled when its body gets a class; a conversation in its own window has these.
  document.body.className = mailbox.popOut ? 'aAU xE Su' : 'practice-settled';
}

function showTitle(mailbox: Mailbox): void {
  const { account, title } = mailbox.scene.options;
  const end = title === 'workspace' ? 'Saber Studio Mail' : 'Gmail';
  const { inbox } = mailbox.scene.words;
  const unread = mailbox.unread.size;
  const place = unread > 0 ? `${inbox} (${unread})` : inbox;
  const open = mailbox.open && conversationById(mailbox, mailbox.open.threadId);
  document.title = `${open ? open.subject : place} - ${account} - ${end}`;
  const count = document.querySelector('.practice-count');
  if (count) count.textContent = unread > 0 ? String(unread) : '';
  document.querySelector('.practice-page')?.classList.toggle('practice-reading', open !== undefined);
}

/** As Gmail, the page measures its own width on `resize` and gives up the navigation's labels where it is narrow. */
function layOut(): void {
  const isNarrow = document.body.clientWidth < NARROW_BELOW;
  document.querySelector('.practice-page')?.classList.toggle('practice-narrow', isNarrow);
}

function answerCompose(mailbox: Mailbox): void {
  onFullClick(document, '[gh=cm]', () => {
    const strip = document.querySelector('.practice-strip');
    const dialog = elementOf(drawComposeDialog(mailbox.scene));
    strip?.append(dialog);
    dialog.querySelector<HTMLElement>('input[peoplekit-id]')?.focus();
  });
  onFullClick(document, '.Hm .Ha', (button) => button.closest('.practice-strip > .nn')?.remove());
}
