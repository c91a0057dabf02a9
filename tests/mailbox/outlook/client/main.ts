/** Starts the practice page: draws the shell from the data in the page, then follows the address. */

import { OWNER } from '../../people.ts';
import { elementOf } from '../../trusted.ts';
import { drawComposePage, drawOtherModule, drawPopOut, drawShell } from '../draw/shell.ts';
import type { PracticeData } from '../scene.ts';
import { placeOf } from './address.ts';
import { claimDefaultPolicy } from './boot.ts';
import { startMail } from './mail.ts';
import { createMailbox, type Mailbox, openedBy } from './mailbox.ts';
import { createPanes } from './panes.ts';
import { exposePractice } from './practice.ts';
import { answerCompose, openNewMail } from './reply.ts';

const NARROW_BELOW = 1100;

if (claimDefaultPolicy()) start(JSON.parse(document.querySelector('#practice-data')?.textContent ?? ''));
else document.body.append('BootResult: fail');

function start(data: PracticeData): void {
  const mailbox = createMailbox(data);
  const { module, id } = placeOf(location.pathname);
  document.title = `${mailbox.scene.words.mail} - ${OWNER.name} - Outlook`;
  answerCompose();
  window.addEventListener('resize', layOut);
  switch (module) {
    case 'mail':
      document.body.append(elementOf(drawShell(mailbox.scene)));
      startMail(mailbox);
      break;
    case 'read':
      startPopOut(mailbox, id);
      break;
    case 'compose':
      startCompose(mailbox);
      break;
    case 'other':
      document.body.append(elementOf(drawOtherModule(mailbox.scene)));
  }
  layOut();
}

/** As Outlook, the page measures its own width on `resize` and gives up folders and advertisements where it is narrow. */
function layOut(): void {
  const page = document.querySelector('.practice-page');
  page?.classList.toggle('practice-narrow', page.clientWidth < NARROW_BELOW);
}

/** The pop-out shows one message, whatever the view of the mailbox. */
function startPopOut(mailbox: Mailbox, id: string): void {
  document.body.append(elementOf(drawPopOut(mailbox.scene)));
  const holder = document.querySelector('.practice-reading');
  const opened = openedBy(mailbox, id, 'item');
  if (!holder) return;
  const panes = createPanes(mailbox, holder);
  mailbox.open = opened;
  panes.show(mailbox.scene.options.paintDelay);
  exposePractice(mailbox, undefined, panes);
}

function startCompose(mailbox: Mailbox): void {
  document.body.append(elementOf(drawComposePage(mailbox.scene)));
  const holder = document.querySelector('.practice-reading');
  if (!holder) return;
  exposePractice(mailbox, undefined, createPanes(mailbox, holder));
  const query = new URLSearchParams(location.search);
  setTimeout(() => openNewMail(mailbox, holder, query), mailbox.scene.options.replyDelay);
}
