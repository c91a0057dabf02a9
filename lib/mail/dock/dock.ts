/**
 * The sidebar's place in the mail page: an iframe at the inline end beside which the page makes room. Where the page's
 * reader, reply box or compose window would still lie under it, it folds to a tab. It is measured unseen, so that it
 * never appears only to go away again.
 */
import type { PageReading } from '#lib/core/mail.ts';
import type { DockState, PageOrders } from '#lib/rpc/protocol.ts';
import { createDockElements, type Place } from './dock-elements.ts';
import { attachResizing } from './resizing.ts';
import { covers, leavesEnough, makeRoom } from './room.ts';
import { watchForRoom } from './watch-for-room.ts';

export interface DockOptions {
  readonly document: Document;
  readonly sidebarUrl: string;
  readonly orders: PageOrders;
  readonly keepClear: () => readonly DOMRect[];
  readonly onChange: (state: DockState) => void;
  readonly until: AbortSignal;
}

export function createDock({ document, sidebarUrl, orders, keepClear, onChange, until }: DockOptions) {
  const view = document.defaultView ?? window;
  const elements = createDockElements(document, sidebarUrl);
  let state: DockState = orders.dock;
  let following: { readonly kind: PageReading['kind']; readonly key: string } = { kind: 'none', key: '' };
  let onlyTab = false;
  let place: Place = 'away';
  /** The circumstances in which the user opened it, and in which it may therefore cover the page. */
  let insistedIn: string | undefined;
  /** The circumstances in which there was no room for it. */
  let refusedIn: string | undefined;
  let wantsFocus = false;

  /** What decides whether there is room. While it stays the same, nothing is measured again. */
  const circumstances = () => [view.innerWidth, state.width, following.key, keepClear().length].join(' ');

  const isWanted = () => insistedIn !== undefined || (state.open && !onlyTab && following.kind !== 'none');

  const put = (next: Place) => {
    const isOpen = next === 'docked' || next === 'over';
    if (next !== place) {
      place = next;
      elements.show(next);
    }
    makeRoom(document, next === 'docked' || next === 'measured' ? state.width : 0);
    if (isOpen && wantsFocus) elements.focus();
    if (next !== 'measured') wantsFocus = false;
  };
  const fold = () => put(onlyTab || insistedIn !== undefined || following.kind !== 'none' ? 'tab' : 'away');

  const settle = () => {
    if (!isWanted()) {
      refusedIn = undefined;
      fold();
    } else if (place === 'docked') {
      makeRoom(document, state.width);
      view.requestAnimationFrame(review);
    } else if (refusedIn !== circumstances()) measure();
    else if (place !== 'measured') refuse();
  };

  const measure = () => {
    if (!leavesEnough(view.innerWidth, state.width)) return refuse();
    if (place === 'over') makeRoom(document, state.width);
    else put('measured');
    // Two frames: the page hears of its new width in the first and has drawn itself in the second.
    view.requestAnimationFrame(() => view.requestAnimationFrame(decide));
  };
  const decide = () => {
    if (until.aborted || (place !== 'measured' && place !== 'over')) return;
    if (!isWanted()) fold();
    else if (covers(elements.panelRect(), keepClear())) refuse();
    else put('docked');
  };
  const refuse = () => {
    refusedIn = circumstances();
    if (insistedIn === refusedIn) put('over');
    else fold();
  };

  /** Something may have come to lie under the sidebar, or what lay there is gone. */
  const review = () => {
    if (until.aborted || !isWanted()) return;
    if (place === 'docked') {
      if (!leavesEnough(view.innerWidth, state.width) || covers(elements.panelRect(), keepClear())) refuse();
    } else if (refusedIn !== undefined && refusedIn !== circumstances()) measure();
  };

  const setState = (next: DockState) => {
    state = next;
    onChange(next);
  };
  const open = () => {
    insistedIn = circumstances();
    refusedIn = undefined;
    wantsFocus = true;
    setState({ ...state, open: true });
    settle();
  };
  const close = () => {
    const hadFocus = elements.hasFocus();
    insistedIn = undefined;
    setState({ ...state, open: false });
    settle();
    if (hadFocus) backToPage();
  };

  elements.setWords(orders.words, orders);
  elements.setWidth(state.width);
  elements.onTab(open, until);
  attachResizing(elements, {
    width: () => state.width,
    onWidth: (width) => {
      elements.setWidth(width);
      if (place === 'docked') makeRoom(document, width);
    },
    onDone: (width) => {
      setState({ ...state, width });
      settle();
    },
    until,
  });
  const { backToPage } = watchForRoom(document, elements.host, review, until);
  until.addEventListener('abort', () => {
    makeRoom(document, 0);
    elements.remove();
  });

  return {
    /** Show or hide with what the page shows: beside a conversation only, unless the user opened it elsewhere. */
    follow(reading: PageReading) {
      onlyTab = false;
      if ('theme' in reading) elements.setTheme(reading.theme);
      if (reading.kind === 'open') elements.setTheme(reading.conversation.theme);
      // Nothing to measure yet: it stays where it is until the conversation is there.
      if (reading.kind === 'loading') return;
      if (reading.kind === 'none' && following.kind !== 'none') insistedIn = undefined;
      following = { kind: reading.kind, key: reading.kind === 'open' ? reading.conversation.signature : reading.kind };
      settle();
    },
    /** Nothing is read (no consent, or paused): a tab that opens the sidebar, which says so. */
    showOnlyTab() {
      onlyTab = true;
      insistedIn = undefined;
      settle();
    },
    obey(next: PageOrders) {
      state = next.dock;
      elements.setWords(next.words, next);
      elements.setWidth(state.width);
      settle();
    },
    /** The keyboard shortcut: opens and moves the focus into the sidebar, or closes it. */
    toggle() {
      if (place === 'docked' || place === 'over') close();
      else open();
    },
  };
}
