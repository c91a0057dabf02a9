/**
 * Notices when another view is shown or the open one changes. Rests on events and on observers of single elements,
 * never of an editor's or a mail's inside; only while a view is being drawn does it look at the whole page, and not
 * for longer than `PATIENCE_MS`.
 */
import { PATIENCE_MS, viewOf } from './patience.ts';
import { isListed, watchTargets } from './watch-targets.ts';

/** Gmail's program may take this long to start (GMAIL facts 2.1, ms). */
const START_MS = 30_000;

/** Looks once a frame at most, and not at all in a hidden tab. Returns what makes it look again and tell. */
export function startWatching(window: Window, tell: (onlyRows: boolean) => void, until: AbortSignal): () => void {
  const { document } = window;
  let frame = 0;
  let timer = 0;
  let onlyRows = true;
  let waitUntil = window.performance.now() + START_MS;
  let address = viewOf(window.location.hash);
  let shown: string | undefined;
  let leaving: string | undefined;
  const observer = new MutationObserver((records) => look(records.every(({ target }) => isListed(target))));

  function look(atRows: boolean): void {
    onlyRows &&= atRows;
    if (!document.hidden && frame === 0) frame = window.requestAnimationFrame(lookNow);
  }

  function lookNow(): void {
    pause();
    const { nodes, key, isSettled } = watchTargets(document);
    for (const [node, options] of nodes) observer.observe(node, options);
    shown = key;
    const left = waitUntil - window.performance.now();
    if ((!isSettled || key === leaving) && left > 0) {
      observer.observe(document.body, WHOLE_PAGE);
      timer = window.setTimeout(look, left, false);
      return;
    }
    leaving = undefined;
    waitUntil = 0;
    const told = onlyRows;
    onlyRows = true;
    tell(told);
  }

  function moved(): void {
    if (viewOf(window.location.hash) === address) return;
    address = viewOf(window.location.hash);
    leaving = shown;
    waitUntil = window.performance.now() + PATIENCE_MS;
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

const WHOLE_PAGE: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'role', 'data-legacy-thread-id', 'data-legacy-message-id'],
};
