/** When something may have come to lie under the sidebar or have gone from there; and where the focus was in the page. */

/** A window being dragged to a new width is measured once it rests (ms). */
const REST_MS = 150;

export function watchForRoom(document: Document, own: Element, review: () => void, until: AbortSignal) {
  const view = document.defaultView ?? window;
  let lastWidth = view.innerWidth;
  let timer = 0;
  let frame = 0;
  let focused: WeakRef<HTMLElement> | undefined;
  const listen = { signal: until, capture: true, passive: true };
  const soon = () => {
    view.cancelAnimationFrame(frame);
    frame = view.requestAnimationFrame(review);
  };

  view.addEventListener(
    'resize',
    (event) => {
      // Our own call to the page to lay itself out is not trusted.
      if (!event.isTrusted || view.innerWidth === lastWidth) return;
      lastWidth = view.innerWidth;
      view.clearTimeout(timer);
      timer = view.setTimeout(review, REST_MS);
    },
    listen,
  );
  // A compose window takes the focus when it opens and gives it up when it closes, by keyboard too; Firefox tells
  // nothing of the focus of an element that is removed, but a window is mostly closed by a click.
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement && target !== own) focused = new WeakRef(target);
      soon();
    },
    listen,
  );
  document.addEventListener('focusout', soon, listen);
  document.addEventListener('click', soon, listen);
  until.addEventListener('abort', () => {
    view.clearTimeout(timer);
    view.cancelAnimationFrame(frame);
  });

  return {
    /** The focus goes where it was in the mail before it came into the sidebar. */
    backToPage() {
      view.focus();
      const last = focused?.deref();
      if (last?.isConnected) last.focus({ preventScroll: true });
    },
  };
}
