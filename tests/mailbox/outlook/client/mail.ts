/** The mail module: ties list, panes, folders, address and keys together. The address changes first, the pane later. */
import { OWNER } from '../../people.ts';
import { FOLDERS, type Folder, pathTo, placeOf, popOutPath } from './address.ts';
import { answerList } from './list-use.ts';
import { createListView } from './list-view.ts';
import { conversationOfRow, type Mailbox, messageOf, openedBy, rowsOf, selectOpen, variantFor } from './mailbox.ts';
import { createPanes } from './panes.ts';
import { exposePractice } from './practice.ts';
import { openNewMail, openReplySoon } from './reply.ts';
import { answerShortcuts } from './shortcuts.ts';

export function startMail(mailbox: Mailbox): void {
  const { options, words } = mailbox.scene;
  const listbox = document.querySelector('#MailList [role=listbox]');
  const holder = document.querySelector('.practice-reading');
  if (!(listbox instanceof HTMLElement) || !holder) return;
  const list = createListView(mailbox, listbox);
  const panes = createPanes(mailbox, holder);

  const openPlace = (place: number) => {
    const row = mailbox.rows[place];
    const conversation = row && conversationOfRow(mailbox, row);
    if (!row || !conversation) return;
    const variant = variantFor(mailbox, row.threadId);
    history.pushState(
      null,
      '',
      pathTo(options, mailbox.folder, conversation, messageOf(mailbox, row), variant) + location.search,
    );
    mailbox.open = { threadId: row.threadId, messageId: row.messageId };
    mailbox.unread.delete(row.threadId);
    show();
  };
  const show = () => {
    list.update();
    showCounts(mailbox);
    panes.show(options.paintDelay);
  };
  /** A loaded page, or the way back and forward. */
  const follow = () => {
    const place = placeOf(location.pathname);
    showModule(place.module === 'mail');
    mailbox.folder = place.folder;
    mailbox.rows = rowsOf(mailbox);
    mailbox.open = openedBy(mailbox, place.id, options.view);
    selectOpen(mailbox);
    if (mailbox.open) mailbox.unread.delete(mailbox.open.threadId);
    list.scrollTo(mailbox.focused);
    show();
  };
  answerList(mailbox, list, {
    open: openPlace,
    selectSeveral: () => panes.showNothing(`${mailbox.selected.size} ${words.severalOpen}`),
    popOut: (place) => {
      const row = mailbox.rows[place];
      const message = row && conversationOfRow(mailbox, row)?.messages.findLast((one) => !one.draft);
      if (message) window.open(popOutPath(options.build, message) + location.search.replace('?', '&'), '_blank');
    },
  });
  const newMail = () =>
    setTimeout(() => {
      panes.showNothing('');
      const pane = panes.shown();
      if (pane) openNewMail(mailbox, pane, new URLSearchParams());
    }, options.replyDelay);
  answerShortcuts({
    newMail,
    reply: () => {
      const card = panes.shown()?.querySelector('.th6py')?.closest('.aVla3');
      if (mailbox.open && card) openReplySoon(mailbox, mailbox.open.threadId, card);
    },
  });
  document.querySelector('.practice-new-mail')?.addEventListener('click', newMail);
  answerFolders(follow, options.build);
  answerModules(follow);
  answerSearch(mailbox, () => list.scrollTo(0));
  window.addEventListener('popstate', follow);
  exposePractice(mailbox, list, panes);
  follow();
}

function answerFolders(follow: () => void, build: 'consumer' | 'business'): void {
  const start = build === 'consumer' ? '/mail/0' : '/mail';
  document.querySelector('#folderPaneDroppableContainer')?.addEventListener('click', (event) => {
    const item = event.target instanceof Element ? event.target.closest('[aria-level="2"]') : null;
    const name = item?.getAttribute('data-folder-name');
    const folders: readonly Folder[] = ['inbox', 'sentitems', 'drafts', 'junkemail'];
    const folder = folders.find((one) => FOLDERS[one] === name);
    if (!folder) return;
    history.pushState(null, '', `${start}/${folder}/${location.search}`);
    follow();
  });
}

/** Calendar and mail are one page: going over changes the address and hides the mail. */
function answerModules(follow: () => void): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.practice-link')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState(null, '', link.pathname + location.search);
      follow();
    });
  }
}

function showModule(isMail: boolean): void {
  const work = document.querySelector<HTMLElement>('.practice-work');
  const other = document.querySelector<HTMLElement>('.practice-other');
  if (work) work.style.display = isMail ? '' : 'none';
  if (other) other.style.display = isMail ? 'none' : '';
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.practice-link')) {
    link.classList.toggle('practice-chosen', link.pathname.startsWith('/mail') === isMail);
  }
}

/** Results are rows as all others are, and the address stays as it was. */
function answerSearch(mailbox: Mailbox, show: () => void): void {
  const field = document.querySelector('#topSearchInput');
  field?.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || !(field instanceof HTMLInputElement)) return;
    mailbox.search = field.value;
    mailbox.rows = rowsOf(mailbox);
    selectOpen(mailbox);
    show();
  });
}

function showCounts(mailbox: Mailbox): void {
  const { words } = mailbox.scene;
  const place = { inbox: words.inbox, sentitems: words.sent, drafts: words.drafts, junkemail: words.junk };
  for (const item of document.querySelectorAll('.practice-folder')) {
    const isHere = item.getAttribute('data-folder-name') === FOLDERS[mailbox.folder];
    item.setAttribute('aria-selected', String(isHere));
    const count = item.querySelector('.practice-count');
    const isInbox = item.getAttribute('data-folder-name') === 'inbox';
    if (count && isInbox) count.textContent = mailbox.unread.size > 0 ? String(mailbox.unread.size) : '';
  }
  const head = document.querySelector('.practice-list-head');
  if (head) head.textContent = place[mailbox.folder];
  document.title = `${mailbox.open ? words.mail : place[mailbox.folder]} - ${OWNER.name} - Outlook`;
}
