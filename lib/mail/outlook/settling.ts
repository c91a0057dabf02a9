/** Waits for the pane to follow: address and row name the next conversation while the old one is still shown. */

/**
 * OUTLOOK facts 2.1: 100 to 300 ms at best. A pane that stays the same for this long (ms) beside another selection is
 * taken for what it shows.
 */
const FOLLOW_MS = 3_000;

export interface Settling {
  /**
   * How long to wait before this pane may be read (ms); 0 is now. `pane` tells one pane's content from the next;
   * `isBehind`: it is seen not to be the selected one.
   */
  waitFor(target: string, pane: string, isBehind: boolean): number;
}

export function createSettling(): Settling {
  let target = '';
  let shown = '';
  /** What was shown when the selection changed. */
  let left: string | undefined;
  let since: number | undefined;
  return {
    waitFor(nextTarget, pane, isBehind) {
      if (nextTarget !== target) {
        left = shown;
        since = undefined;
      }
      target = nextTarget;
      shown = pane;
      if (!isBehind && pane !== left) {
        left = since = undefined;
        return 0;
      }
      since ??= performance.now();
      return Math.max(0, since + FOLLOW_MS - performance.now());
    },
  };
}
