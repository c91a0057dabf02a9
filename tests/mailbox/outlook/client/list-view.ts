/** The message list: a virtual one, which draws a few rows only and puts other conversations into them on scrolling. */

import { elementOf, elementsOf } from '../../trusted.ts';
import { drawRow, drawRowContent, ROW_HEIGHT, type RowToDraw, rowAttributes, slotStyle } from '../draw/row.ts';
import { conversationOfRow, type Mailbox, messageOf, type Row, variantFor } from './mailbox.ts';

const ROWS_AROUND = 4;

export interface ListView {
  /** Brings the rows in sight up to date; those that stay keep their elements. */
  update(): void;
  /** Makes all rows anew: new elements, same conversations. */
  redraw(): void;
  /** Scrolls by so many rows, and so puts other conversations into the row elements. */
  recycle(shift: number): void;
  scrollTo(place: number): void;
  rowAt(place: number): HTMLElement | undefined;
  placeOf(row: Element): number;
  readonly listbox: HTMLElement;
}

export function createListView(mailbox: Mailbox, listbox: HTMLElement): ListView {
  const scroller = elementIn(listbox, '[data-testid="virtuoso-scroller"]');
  const holder = elementIn(listbox, '[data-testid="virtuoso-item-list"]');
  /** By slot; a place in the list always comes into the same slot while the number of slots stays. */
  let slots: HTMLElement[] = [];

  const update = () => {
    holder.style.height = `${mailbox.rows.length * ROW_HEIGHT}px`;
    const wanted = Math.ceil(scroller.clientHeight / ROW_HEIGHT) + 2 * ROWS_AROUND;
    const count = Math.min(mailbox.rows.length, wanted);
    const first = Math.max(
      0,
      Math.min(mailbox.rows.length - count, Math.floor(scroller.scrollTop / ROW_HEIGHT) - ROWS_AROUND),
    );
    if (slots.length !== count) {
      for (const slot of slots) slot.remove();
      slots = [];
    }
    for (let place = first; place < first + count; place++) {
      const drawn = rowToDraw(mailbox, place);
      const slot = slots[place % count];
      if (!drawn) continue;
      if (slot) refill(mailbox, slot, drawn);
      else {
        const made = elementOf(drawRow(mailbox.scene, drawn));
        slots[place % count] = made;
        holder.append(made);
      }
    }
    const focused = holder.querySelector('[role=option][tabindex="0"]');
    if (focused) listbox.setAttribute('aria-activedescendant', focused.id);
    else listbox.removeAttribute('aria-activedescendant');
  };
  scroller.addEventListener('scroll', update);
  window.addEventListener('resize', update);

  const rowAt = (place: number) => {
    const slot = slots.find((one) => one.getAttribute('data-index') === String(place));
    return slot?.firstElementChild instanceof HTMLElement ? slot.firstElementChild : undefined;
  };
  return {
    update,
    redraw: () => {
      for (const slot of slots) slot.remove();
      slots = [];
      update();
    },
    recycle: (shift) => {
      scroller.scrollTop += shift * ROW_HEIGHT;
      update();
    },
    scrollTo: (place) => {
      const top = place * ROW_HEIGHT;
      const isAbove = top < scroller.scrollTop;
      const isBelow = top + ROW_HEIGHT > scroller.scrollTop + scroller.clientHeight;
      if (isAbove) scroller.scrollTop = top;
      if (isBelow) scroller.scrollTop = top + ROW_HEIGHT - scroller.clientHeight;
      update();
    },
    rowAt,
    placeOf: (row) => Number(row.parentElement?.getAttribute('data-index') ?? -1),
    listbox,
  };
}

/** Sets what differs and puts new content in; children that others have added stay, as under React. */
function refill(mailbox: Mailbox, slot: HTMLElement, drawn: RowToDraw): void {
  const row = slot.firstElementChild;
  if (!(row instanceof HTMLElement)) return;
  slot.setAttribute('data-index', String(drawn.place));
  slot.setAttribute('data-item-index', String(drawn.place));
  slot.setAttribute('style', slotStyle(drawn.place));
  const isSame = row.id === rowAttributes(mailbox.scene, drawn).id;
  for (const [name, value] of Object.entries(rowAttributes(mailbox.scene, drawn))) {
    if (row.getAttribute(name) !== value) row.setAttribute(name, value);
  }
  row.querySelector('[role=checkbox]')?.setAttribute('aria-checked', String(drawn.selected));
  if (isSame) return;
  for (const own of row.querySelectorAll(':scope > .practice-own')) own.remove();
  row.prepend(...elementsOf(drawRowContent(mailbox.scene, drawn)));
}

function rowToDraw(mailbox: Mailbox, place: number): RowToDraw | undefined {
  const row = mailbox.rows[place];
  const conversation = row && conversationOfRow(mailbox, row);
  if (!row || !conversation) return undefined;
  const message = messageOf(mailbox, row);
  return {
    conversation,
    messages: message ? [message] : conversation.messages,
    variant: variantFor(mailbox, conversation.id),
    place,
    count: mailbox.rows.length,
    unread: isUnread(mailbox, row),
    selected: mailbox.selected.has(place),
    focused: mailbox.focused === place,
  };
}

function isUnread(mailbox: Mailbox, row: Row): boolean {
  const conversation = conversationOfRow(mailbox, row);
  const isNewest = row.messageId === undefined || conversation?.messages.at(-1)?.id === row.messageId;
  return isNewest && mailbox.unread.has(row.threadId);
}

function elementIn(root: Element, selector: string): HTMLElement {
  const found = root.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`the list has no ${selector}`);
  return found;
}
