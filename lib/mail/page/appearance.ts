/** Waits until a page has drawn something. */

/** Between two looks (ms): a page can rest while it is waited for, so its changes alone do not tell. */
const LOOK_MS = 60;

/** Resolves when `isThere`, or after `patience` (ms). */
export function appearance(window: Window, isThere: () => boolean, patience: number): Promise<void> {
  return new Promise((resolve) => {
    let looks = patience / LOOK_MS;
    const timer = window.setInterval(look, LOOK_MS);
    look();

    function look(): void {
      if (!isThere() && looks-- > 0) return;
      window.clearInterval(timer);
      resolve();
    }
  });
}
