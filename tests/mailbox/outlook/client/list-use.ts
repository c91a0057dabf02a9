/** How the list is used: a click opens, Control and a click selects several, the arrow keys move and open. */
import type { ListView } from './list-view.ts';
import type { Mailbox } from './mailbox.ts';

export interface ListActions {
  open(place: number): void;
  selectSeveral(): void;
  popOut(place: number): void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

export function answerList(mailbox: Mailbox, list: ListView, actions: ListActions): void {
  const rowOf = (event: Event) => (event.target instanceof Element ? event.target.closest('[role=option]') : null);
  const goTo = (place: number) => {
    mailbox.focused = place;
    mailbox.selected = new Set([place]);
    list.scrollTo(place);
    list.rowAt(place)?.focus({ preventScroll: true });
    actions.open(place);
  };
  list.listbox.addEventListener('click', (event) => {
    const row = rowOf(event);
    if (!row) return;
    const place = list.placeOf(row);
    const isCheckbox = event.target instanceof Element && event.target.closest('[role=checkbox]') !== null;
    if (!event.ctrlKey && !event.metaKey && !isCheckbox) return goTo(place);
    const selected = new Set(mailbox.selected);
    if (!selected.delete(place)) selected.add(place);
    mailbox.selected = selected;
    mailbox.focused = place;
    list.update();
    actions.selectSeveral();
  });
  list.listbox.addEventListener('dblclick', (event) => {
    const row = rowOf(event);
    if (row) actions.popOut(list.placeOf(row));
  });
  list.listbox.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const target = Math.max(0, Math.min(mailbox.rows.length - 1, mailbox.focused + (step ?? 0)));
    if (event.key === 'Home') goTo(0);
    else if (event.key === 'End') goTo(mailbox.rows.length - 1);
    else if (step !== undefined) goTo(target);
    else return;
    event.preventDefault();
  });
}
