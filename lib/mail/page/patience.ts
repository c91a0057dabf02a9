/** How long an unfinished view counts as "loading" before it counts as one that cannot be read. */

/** Mail sites draw heading and messages in separate steps, within this time on slow lines too (ms). */
export const PATIENCE_MS = 5_000;

export interface Patience {
  /** Whether the view at this address may still be on its way. Called each time it is found unfinished. */
  isLoading(): boolean;
  /** The view is finished, or there is none: the next unfinished one starts anew. */
  rest(): void;
}

export function createPatience(window: Window): Patience {
  let address: string | undefined;
  let since = 0;
  return {
    isLoading() {
      if (address !== window.location.href) {
        address = window.location.href;
        since = performance.now();
      }
      return performance.now() - since < PATIENCE_MS;
    },
    rest() {
      address = undefined;
    },
  };
}
