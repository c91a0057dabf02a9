/** Who is told of changes: listeners of the open view, and of the list's rows. Nothing runs while there are none. */
import { startWatching, type WatchedSite } from './view-watcher.ts';

export interface Watch {
  onView(listener: () => void, until: AbortSignal): void;
  onRows(listener: () => void, until: AbortSignal): void;
}

export function createWatch(window: Window, site: WatchedSite): Watch {
  const views = new Set<() => void>();
  const rows = new Set<() => void>();
  let stop: AbortController | undefined;
  let lookAgain = () => {};

  function add(listeners: Set<() => void>, listener: () => void, until: AbortSignal): void {
    if (until.aborted) return;
    const own = () => listener();
    listeners.add(own);
    if (!stop) {
      stop = new AbortController();
      lookAgain = startWatching(window, site, tell, stop.signal);
    }
    lookAgain();
    until.addEventListener('abort', () => remove(listeners, own), { once: true });
  }

  function remove(listeners: Set<() => void>, listener: () => void): void {
    listeners.delete(listener);
    if (views.size + rows.size > 0) return;
    stop?.abort();
    stop = undefined;
  }

  function tell(onlyRows: boolean): void {
    for (const listener of [...(onlyRows ? [] : views), ...rows]) listener();
  }

  return {
    onView: (listener, until) => add(views, listener, until),
    onRows: (listener, until) => add(rows, listener, until),
  };
}
