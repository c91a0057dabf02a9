/** Waits until a page has drawn something. */

/** Between two looks at a page that does not change (ms). */
const REST_MS = 100;

/** Resolves when `isThere`, or after `patience` (ms); looks once a frame while the page changes, and now and then while it rests. */
export function appearance(window: Window, isThere: () => boolean, patience: number): Promise<void> {
  return new Promise((resolve) => {
    let frame = 0;
    const observer = new MutationObserver(() => {
      if (frame === 0) frame = window.requestAnimationFrame(look);
    });
    const timer = window.setTimeout(finish, patience);
    const restTimer = window.setInterval(look, REST_MS);
    observer.observe(window.document.body, { childList: true, subtree: true, attributes: true });
    look();

    function look(): void {
      frame = 0;
      if (isThere()) finish();
    }

    function finish(): void {
      observer.disconnect();
      window.clearTimeout(timer);
      window.clearInterval(restTimer);
      window.cancelAnimationFrame(frame);
      resolve();
    }
  });
}
