/** Room for the sidebar beside the mail: the page's body gives it, and what must stay clear is measured against it. */

/** CSS pixels of a covered strip that nobody notices: scroll bars and borders. */
const TOLERATED_OVERLAP = 16;

/** A mail page with less than this beside the sidebar (CSS pixels) breaks its lines after every few words. */
const LEAST_PAGE_WIDTH = 600;

export function leavesEnough(windowWidth: number, sidebarWidth: number): boolean {
  return windowWidth - sidebarWidth >= LEAST_PAGE_WIDTH;
}

export function covers(panel: DOMRect, rects: readonly DOMRect[]): boolean {
  return rects.some((rect) => {
    const across = Math.min(panel.right, rect.right) - Math.max(panel.left, rect.left);
    const down = Math.min(panel.bottom, rect.bottom) - Math.max(panel.top, rect.top);
    return across > TOLERATED_OVERLAP && down > TOLERATED_OVERLAP;
  });
}

const ROOM = '--good-terms-room';

/** The page's body leaves `width` CSS pixels free at its inline end; 0 gives them back. */
export function makeRoom(document: Document, width: number): void {
  const { style, dataset } = document.body;
  const wanted = width > 0 ? `${width}px` : '';
  if (style.getPropertyValue(ROOM) === wanted) return;
  if (wanted) dataset.goodTermsRoom = '';
  else delete dataset.goodTermsRoom;
  style.setProperty(ROOM, wanted);
  // The page lays itself out by its script where the window's width has changed, and only then.
  document.defaultView?.dispatchEvent(new Event('resize'));
}
