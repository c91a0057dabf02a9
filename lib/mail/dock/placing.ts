/**
 * Where the sidebar stands, given what the user wants: beside the page where there is room, else folded to a tab, or over
 * the page where the user opened it all the same. It is measured unseen, so that it never appears only to go away again.
 */
import type { DockElements, Place } from './dock-elements.ts';
import { covers, leavesEnough, makeRoom } from './room.ts';

export interface Wish {
  readonly isWanted: boolean;
  /** Where it stands when it is not open. */
  readonly folded: 'tab' | 'away';
  /** CSS pixels. */
  readonly width: number;
  /** What the page shows: another conversation is laid out in another way. */
  readonly shown: string;
  /** The circumstances in which the user opened it, and in which it may therefore cover the page. */
  readonly openedIn: string | undefined;
}

export type Placing = ReturnType<typeof createPlacing>;

export function createPlacing(
  document: Document,
  elements: DockElements,
  keepClear: () => readonly DOMRect[],
  wish: () => Wish,
) {
  const view = document.defaultView ?? window;
  let place: Place = 'away';
  /** The circumstances in which there was no room for it. */
  let refusedIn: string | undefined;
  let wantsFocus = false;

  /** What decides whether there is room. While it stays the same, nothing is measured again. */
  const circumstances = () => [view.innerWidth, wish().width, wish().shown, keepClear().length].join(' ');

  const put = (next: Place) => {
    if (next !== place) elements.show(next);
    place = next;
    makeRoom(document, next === 'docked' || next === 'measured' ? wish().width : 0);
    if (wantsFocus && isOpen()) elements.focus();
    if (next !== 'measured') wantsFocus = false;
  };
  const isOpen = () => place === 'docked' || place === 'over';
  const fold = () => put(wish().folded);

  const refuse = () => {
    refusedIn = circumstances();
    if (wish().openedIn === refusedIn) put('over');
    else fold();
  };
  const measure = () => {
    if (!leavesEnough(view.innerWidth, wish().width)) return refuse();
    if (place === 'over') makeRoom(document, wish().width);
    else put('measured');
    // Two frames: the page hears of its new width in the first and has drawn itself in the second.
    view.requestAnimationFrame(() => view.requestAnimationFrame(decide));
  };
  const decide = () => {
    if (place !== 'measured' && place !== 'over') return;
    if (!wish().isWanted) fold();
    else if (covers(elements.panelRect(), keepClear())) refuse();
    else put('docked');
  };

  /** Something may have come to lie under the sidebar, or what lay there is gone. */
  const review = () => {
    if (!wish().isWanted) return;
    if (place === 'docked') {
      if (!leavesEnough(view.innerWidth, wish().width) || covers(elements.panelRect(), keepClear())) refuse();
    } else if (refusedIn !== undefined && refusedIn !== circumstances()) measure();
  };

  return {
    circumstances,
    review,
    isOpen,
    /** The wish has changed. */
    settle() {
      if (!wish().isWanted) {
        refusedIn = undefined;
        fold();
      } else if (place === 'docked') {
        makeRoom(document, wish().width);
        view.requestAnimationFrame(review);
      } else if (refusedIn !== circumstances()) measure();
      else if (place !== 'measured') refuse();
    },
    /** The next opening is the user's: it is measured anew and takes the focus. */
    startAnew() {
      refusedIn = undefined;
      wantsFocus = true;
    },
    widen(width: number) {
      elements.setWidth(width);
      if (place === 'docked') makeRoom(document, width);
    },
    /** The visit is over. */
    end() {
      place = 'away';
      refusedIn = undefined;
      makeRoom(document, 0);
      elements.remove();
    },
  };
}
