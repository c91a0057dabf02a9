/** The sidebar beside the mail: an iframe at the page's inline end that follows what the page shows and what the user wants. */
import type { PageReading } from '#lib/core/mail.ts';
import type { DockState, PageOrders } from '#lib/rpc/protocol.ts';
import { createDockElements } from './dock-elements.ts';
import { createPlacing } from './placing.ts';
import { attachResizing } from './resizing.ts';
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
  const elements = createDockElements(document, sidebarUrl);
  let state: DockState = orders.dock;
  let following: { readonly kind: PageReading['kind']; readonly key: string } = { kind: 'none', key: '' };
  let onlyTab = false;
  let openedIn: string | undefined;

  const placing = createPlacing(document, elements, keepClear, () => ({
    isWanted: openedIn !== undefined || (state.open && !onlyTab && following.kind !== 'none'),
    folded: onlyTab || openedIn !== undefined || following.kind !== 'none' ? 'tab' : 'away',
    width: state.width,
    shown: following.key,
    openedIn,
  }));
  const { backToPage } = watchForRoom(document, elements.host, placing.review, until);

  const change = (next: DockState) => {
    state = next;
    onChange(next);
    placing.settle();
  };
  const open = () => {
    openedIn = placing.circumstances();
    placing.startAnew();
    change({ ...state, open: true });
  };
  const close = () => {
    const hadFocus = elements.hasFocus();
    openedIn = undefined;
    change({ ...state, open: false });
    if (hadFocus) backToPage();
  };
  const obey = (next: PageOrders) => {
    state = next.dock;
    elements.setWords(next.words, next);
    placing.widen(state.width);
  };

  obey(orders);
  elements.onTab(open, until);
  attachResizing(elements, {
    width: () => state.width,
    onWidth: placing.widen,
    onDone: (width) => change({ ...state, width }),
    until,
  });
  until.addEventListener('abort', placing.end);

  return {
    /** Show or hide with what the page shows: beside a conversation only, unless the user opened it elsewhere. */
    follow(reading: PageReading) {
      onlyTab = false;
      if ('theme' in reading) elements.setTheme(reading.theme);
      if (reading.kind === 'open') elements.setTheme(reading.conversation.theme);
      // Nothing to measure yet: it stays where it is until the conversation is there.
      if (reading.kind === 'loading') return;
      if (reading.kind === 'none' && following.kind !== 'none') openedIn = undefined;
      following = { kind: reading.kind, key: reading.kind === 'open' ? reading.conversation.signature : reading.kind };
      placing.settle();
    },
    /** Nothing is read (no consent, or paused): a tab that opens the sidebar, which says so. */
    showOnlyTab() {
      onlyTab = true;
      openedIn = undefined;
      placing.settle();
    },
    obey(next: PageOrders) {
      obey(next);
      placing.settle();
    },
    /** The keyboard shortcut: opens and moves the focus into the sidebar, or closes it. */
    toggle() {
      if (placing.isOpen()) close();
      else open();
    },
  };
}
