/**
 * Notices when another view is shown or the open one changes. Rests on events and on observers of single elements,
 * never of an editor's or a mail's inside; only while a view is being drawn does it look at the whole page, and not
 * for longer than `PATIENCE_MS`.
 */
import { PATIENCE_MS, viewOf } from './patience.ts';
import { isListed, watchTargets } from './watch-targets.ts';

export interface Watch {
  onView(listener: () => void, until: AbortSignal): void;
  onRows(listener: () => void, until: AbortSignal): void;
}

/** Gmail's program may take this long to start (GMAIL facts 2.1, ms). */
const START_MS = 30_000;

export function createWatch(window: Window): Watch {
  const { document } = window;
  const views = new Set<() => void>();
  const rows = new Set<() => void>();
  const changed = { view: false, rows: false };
  let stop: AbortController | undefined;
  let lookAgain = () => {};

  function start(): void {
    const ending = new AbortController();
    stop = ending;
    let frame = 0;
    let timer = 0;
    let waitUntil = window.performance.now() + START_MS;
    let view = viewOf(window.location.hash);
    let shown: string | undefined;
    let leaving: string | undefined;

    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        if (isListed(target)) changed.rows = true;
        else changed.view = true;
      }
      schedule();
    });

    function schedule(): void {
      if (!document.hidden && frame === 0) frame = window.requestAnimationFrame(look);
    }

    function look(): void {
      frame = 0;
      observer.disconnect();
      const { nodes, key, isSettled } = watchTargets(document);
      for (const [node, options] of nodes) observer.observe(node, options);
      shown = key;
      const left = waitUntil - window.performance.now();
      window.clearTimeout(timer);
      if ((!isSettled || key === leaving) && left > 0) {
        observer.observe(document.body, WHOLE_PAGE);
        timer = window.setTimeout(all, left);
        return;
      }
      leaving = undefined;
      waitUntil = 0;
      tell();
    }

    function tell(): void {
      const { view: viewChanged, rows: rowsChanged } = changed;
      changed.view = changed.rows = false;
      if (viewChanged) for (const listener of [...views]) listener();
      if (viewChanged || rowsChanged) for (const listener of [...rows]) listener();
    }

    function all(): void {
      changed.view = true;
      schedule();
    }

    function moved(): void {
      if (viewOf(window.location.hash) === view) return;
      view = viewOf(window.location.hash);
      leaving = shown;
      waitUntil = window.performance.now() + PATIENCE_MS;
      all();
    }

    function visibilityChanged(): void {
      if (!document.hidden) {
        all();
        return;
      }
      observer.disconnect();
      window.clearTimeout(timer);
      window.cancelAnimationFrame(frame);
      frame = 0;
    }

    lookAgain = all;
    const { signal } = ending;
    window.addEventListener('hashchange', moved, { signal });
    window.addEventListener('popstate', moved, { signal });
    document.addEventListener('visibilitychange', visibilityChanged, { signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      window.clearTimeout(timer);
      window.cancelAnimationFrame(frame);
    });
  }

  function add(listeners: Set<() => void>, listener: () => void, until: AbortSignal): void {
    if (until.aborted) return;
    const own = () => listener();
    listeners.add(own);
    if (!stop) start();
    lookAgain();
    until.addEventListener(
      'abort',
      () => {
        listeners.delete(own);
        if (views.size + rows.size > 0) return;
        stop?.abort();
        stop = undefined;
      },
      { once: true },
    );
  }

  return {
    onView: (listener, until) => add(views, listener, until),
    onRows: (listener, until) => add(rows, listener, until),
  };
}

const WHOLE_PAGE: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'role', 'data-legacy-thread-id', 'data-legacy-message-id'],
};
