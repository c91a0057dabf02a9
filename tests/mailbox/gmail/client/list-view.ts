/** The thread list: drawn, redrawn in place, recycled; a click on a row opens its conversation. */
import { html } from '../../html.ts';
import { elementOf, elementsOf, fill } from '../../trusted.ts';
import { drawList } from '../draw/list.ts';
import { drawCells, drawRow, drawVerticalRows, type RowToDraw, rowClass } from '../draw/row.ts';
import { addressToken } from '../ids.ts';
import type { Mailbox } from './mailbox.ts';

export function createListElement(mailbox: Mailbox): HTMLElement {
  const list = elementOf(drawList(mailbox.scene, rowsOf(mailbox), rowLayout(mailbox)));
  list.addEventListener('click', (event) => {
    const row = event.target instanceof Element ? event.target.closest('tr.zA') : null;
    const name = row instanceof HTMLElement ? tokenOf(mailbox, row) : undefined;
    const isCheckbox = event.target instanceof Element && event.target.closest('.aid, .apU') !== null;
    if (name && !isCheckbox) location.hash = `#inbox/${name}`;
  });
  return list;
}

/** Draws all rows anew: new elements, same conversations. */
export function redrawRows(mailbox: Mailbox, list: Element): void {
  const body = list.querySelector('tbody');
  const draw = rowLayout(mailbox) === 'horizontal' ? drawRow : drawVerticalRows;
  const rows = rowsOf(mailbox).flatMap((row) => elementsInTable(html`${draw(mailbox.scene, row)}`));
  body?.replaceChildren(...rows);
}

/** Puts other conversations into the row elements that are there, as scrolling and new mail do. */
export function recycleRows(mailbox: Mailbox, list: Element, shift: number): void {
  if (rowLayout(mailbox) === 'vertical') {
    redrawRows(mailbox, list);
    return;
  }
  const rows = rowsOf(mailbox);
  for (const [index, element] of [...list.querySelectorAll('tr.zA')].entries()) {
    const row = rows[(index + shift) % rows.length];
    if (!row) continue;
    const label = mailbox.scene.nextId();
    element.className = rowClass(row);
    element.setAttribute('aria-labelledby', label);
    element.replaceChildren(...cells(drawCells(mailbox.scene, row, label).html));
  }
}

/** Redraws only the subject within each row. */
export function redrawSubjects(list: Element): void {
  for (const subject of list.querySelectorAll('.y6')) {
    const copy = subject.cloneNode(true);
    subject.replaceWith(copy);
  }
}

/** With conversation view off a row for each message, newest first, of which only the newest can be unread. */
function rowsOf(mailbox: Mailbox): RowToDraw[] {
  const single = mailbox.scene.options.conversationView === 'off';
  const rows = mailbox.conversations.flatMap((conversation): RowToDraw[] => {
    const unread = mailbox.unread.has(conversation.id);
    if (!single) {
      const selected = mailbox.open?.threadId === conversation.id;
      return [{ conversation, messages: conversation.messages, unread, selected }];
    }
    return conversation.messages.map((message) => ({
      conversation,
      messages: [message],
      unread: unread && message === conversation.messages.at(-1),
      selected: mailbox.open?.messageId === message.id,
    }));
  });
  return single ? rows.sort((one, other) => timeOf(other) - timeOf(one)) : rows;
}

function timeOf(row: RowToDraw): number {
  return row.messages[0]?.sentAt ?? 0;
}

function rowLayout(mailbox: Mailbox): 'horizontal' | 'vertical' {
  return mailbox.scene.options.readingPane === 'right' ? 'vertical' : 'horizontal';
}

/** By the ids in the row itself, since rows are recycled. */
function tokenOf(mailbox: Mailbox, row: HTMLElement): string | undefined {
  const named =
    row.querySelector('[data-legacy-thread-id]') ?? row.nextElementSibling?.querySelector('[data-legacy-thread-id]');
  const key =
    mailbox.scene.options.conversationView === 'off' ? 'data-legacy-last-message-id' : 'data-legacy-thread-id';
  const id = named?.getAttribute(key);
  return id ? addressToken(id) : undefined;
}

function elementsInTable(rows: { readonly html: string }): Element[] {
  const [table] = elementsOf({ html: `<table><tbody>${rows.html}</tbody></table>` });
  return [...(table?.querySelector('tbody')?.children ?? [])];
}

function cells(inner: string): Element[] {
  const holder = document.createElement('tr');
  fill(holder, { html: inner });
  return [...holder.children];
}
