/** How long an unfinished view counts as "loading" before it counts as one that cannot be read. */

/** Gmail draws heading and messages in separate steps, within this time on slow lines too (ms). */
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
        since = window.performance.now();
      }
      return window.performance.now() - since < PATIENCE_MS;
    },
    rest() {
      address = undefined;
    },
  };
}

/** GMAIL facts 2.7: the address ends in the token of a conversation: consonants alone, or an old hexadecimal id. */
export function namesConversation(hash: string): boolean {
  const parts = viewOf(hash).split('/');
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  return last !== undefined && (/^[BCDFGHJ-NP-TV-Z]{16,}$/i.test(last) || /^[0-9a-f]{16}$/.test(last));
}

/** The hash without the compose windows it may list after the view. */
export function viewOf(hash: string): string {
  return hash.split('?')[0] ?? '';
}
