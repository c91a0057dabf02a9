/**
 * The sidebar's place in the mail page: an iframe at the inline end beside which the page makes room. Where the page
 * does not make room and its reader, reply box or compose strip would lie under the sidebar, it folds to a tab.
 */
import type { PageReading } from '#lib/core/mail.ts';
import type { DockState, PageOrders } from '#lib/rpc/protocol.ts';
import { createDockElements } from './dock-elements.ts';
import { attachResizing } from './resizing.ts';

export interface DockOptions {
  readonly document: Document;
  readonly sidebarUrl: string;
  readonly orders: PageOrders;
  readonly keepClear: () => readonly DOMRect[];
  readonly onChange: (state: DockState) => void;
  readonly until: AbortSignal;
}

/** CSS pixels of a covered strip that nobody notices: scroll bars and borders. */
const TOLERATED_OVERLAP = 16;

/** `docked`: the page has made room. `over`: opened by the user although there was none. `tab`: folded. */
type Place = 'docked' | 'over' | 'tab' | 'away';

export function createDock({ document, sidebarUrl, orders, keepClear, onChange, until }: DockOptions) {
  const view = document.defaultView ?? window;
  const elements = createDockElements(document, sidebarUrl);
  let state: DockState = orders.dock;
  let following: PageReading['kind'] = 'none';
  let onlyTab = false;
  let place: Place = 'away';
  /** The user opened it in this conversation although it covers something, or in a list. */
  let insisted = false;
  /** How many things had to be kept clear when it folded for lack of room; `undefined` while it has room. */
  let foldedBefore: number | undefined;

  const put = (next: Place) => {
    if (next === place) return;
    place = next;
    elements.show(next, state.width);
    makeRoom(document, next === 'docked' ? state.width : 0);
    view.dispatchEvent(new Event('resize'));
  };

  const settle = () => {
    foldedBefore = undefined;
    const wanted = following !== 'none' || insisted;
    if (onlyTab) put(insisted ? 'over' : 'tab');
    else if (!wanted) put('away');
    else if (!state.open) put('tab');
    else if (insisted && place === 'over') return;
    else {
      put('docked');
      // Two frames: the page hears of its new width in the first and has drawn itself in the second.
      view.requestAnimationFrame(() => view.requestAnimationFrame(yieldIfCovering));
    }
  };

  const yieldIfCovering = () => {
    const clear = keepClear();
    if (foldedBefore !== undefined && clear.length !== foldedBefore) settle();
    if (place !== 'docked' || !covers(elements.panelRect(), clear)) return;
    if (!insisted) foldedBefore = clear.length;
    put(insisted ? 'over' : 'tab');
  };

  const open = () => {
    insisted = true;
    setState({ ...state, open: true });
    settle();
  };
  const close = () => {
    insisted = false;
    setState({ ...state, open: false });
    settle();
  };
  const setState = (next: DockState) => {
    state = next;
    onChange(next);
  };

  elements.setWords(orders.words, orders.direction);
  elements.onTab(open, until);
  attachResizing(elements, {
    width: () => state.width,
    onWidth: (width) => {
      elements.setWidth(width);
      makeRoom(document, place === 'docked' ? width : 0);
    },
    onDone: (width) => {
      setState({ ...state, width });
      view.dispatchEvent(new Event('resize'));
    },
    until,
  });
  // A compose window takes the focus when it opens; that and a new window size are when something may come to lie below.
  let lastWidth = view.innerWidth;
  view.addEventListener(
    'resize',
    (event) => {
      if (!event.isTrusted || view.innerWidth === lastWidth) return;
      lastWidth = view.innerWidth;
      settle();
    },
    { signal: until },
  );
  document.addEventListener('focusin', () => view.requestAnimationFrame(yieldIfCovering), { signal: until });
  until.addEventListener('abort', () => {
    makeRoom(document, 0);
    elements.remove();
  });

  return {
    /** Show or hide with what the page shows: beside a conversation only, unless the user opened it elsewhere. */
    follow(kind: PageReading['kind']) {
      onlyTab = false;
      if (kind === 'none' && following !== 'none') insisted = false;
      following = kind;
      settle();
    },
    /** Nothing is read (no consent, or paused): a tab that opens the sidebar, which says so. */
    showOnlyTab() {
      onlyTab = true;
      settle();
    },
    obey(next: PageOrders) {
      state = next.dock;
      elements.setWords(next.words, next.direction);
      settle();
    },
    /** The keyboard shortcut: opens and moves the focus into the sidebar, or closes it. */
    toggle() {
      if (place === 'docked' || place === 'over') close();
      else {
        open();
        elements.focus();
      }
    },
  };
}

function covers(panel: DOMRect, rects: readonly DOMRect[]): boolean {
  return rects.some((rect) => {
    const across = Math.min(panel.right, rect.right) - Math.max(panel.left, rect.left);
    const down = Math.min(panel.bottom, rect.bottom) - Math.max(panel.top, rect.top);
    return across > TOLERATED_OVERLAP && down > TOLERATED_OVERLAP;
  });
}

/** The page's body leaves `width` CSS pixels free at its inline end; 0 gives them back. */
function makeRoom(document: Document, width: number): void {
  const { style } = document.body;
  if (width > 0) style.setProperty('margin-inline-end', `${width}px`, 'important');
  else style.removeProperty('margin-inline-end');
}
