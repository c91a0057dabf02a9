/**
 * Notices when another view is shown or the open one changes. Rests on events and on observers of single elements,
 * never of an editor's or a mail's inside; only while a view is being drawn does it look at the whole page, and not
 * for longer than `PATIENCE_MS`.
 */
import { PATIENCE_MS } from './patience.ts';

/** What a site tells of itself to be watched. */
export interface WatchedSite {
  /** The single elements whose changes mean another view or another message; found anew after each change. */
  targets(): WatchTargets;
  /** Whether a change concerns the list of conversations alone. */
  isListed(record: MutationRecord): boolean;
  /** The part of the address that changes with the view, where an event tells of that. */
  view(): string;
}

export interface WatchTargets {
  readonly nodes: readonly (readonly [Node, MutationObserverInit])[];
  /** Tells one view from the next. */
  readonly key: string;
  /** A conversation with a body is drawn, or a list, or a view that has neither. */
  readonly isSettled: boolean;
  /** The view may be changing without a sign of it: nobody is told before it was looked at again after this time (ms). */
  readonly lookAgainIn?: number | undefined;
}

/** A mail site's program may take this long to start (GMAIL facts 2.1, ms). */
const START_MS = 30_000;

/** Looks once a frame at most, and not at all in a hidden tab. Returns what makes it look again and tell. */
export function startWatching(
  window: Window,
  site: WatchedSite,
  tell: (onlyRows: boolean) => void,
  until: AbortSignal,
): () => void {
  const { document } = window;
  let frame = 0;
  let timer = 0;
  let onlyRows = true;
  let waitUntil = performance.now() + START_MS;
  let address = site.view();
  let shown: string | undefined;
  let leaving: string | undefined;
  const observer = new MutationObserver((records) => look(records.every(site.isListed)));

  function look(atRows: boolean): void {
    onlyRows &&= atRows;
    if (!document.hidden && frame === 0) frame = window.requestAnimationFrame(lookNow);
  }

  function lookNow(): void {
    pause();
    const { nodes, key, isSettled, lookAgainIn } = site.targets();
    for (const [node, options] of nodes) observer.observe(node, options);
    shown = key;
    const left = waitUntil - performance.now();
    const wait = lookAgainIn ?? (!isSettled || key === leaving ? left : 0);
    if (wait > 0) {
      observer.observe(document.body, WHOLE_PAGE);
      timer = window.setTimeout(look, wait, false);
      return;
    }
    leaving = undefined;
    waitUntil = 0;
    const told = onlyRows;
    onlyRows = true;
    tell(told);
  }

  function moved(): void {
    if (site.view() === address) return;
    address = site.view();
    leaving = shown;
    waitUntil = performance.now() + PATIENCE_MS;
    look(false);
  }

  function pause(): void {
    observer.disconnect();
    window.clearTimeout(timer);
    window.cancelAnimationFrame(frame);
    frame = 0;
  }

  const ending = { signal: until };
  window.addEventListener('hashchange', moved, ending);
  window.addEventListener('popstate', moved, ending);
  document.addEventListener('visibilitychange', () => (document.hidden ? pause() : look(false)), ending);
  until.addEventListener('abort', pause, { once: true });
  return () => look(false);
}

const WHOLE_PAGE: MutationObserverInit = { childList: true, subtree: true, attributes: true };
