/** The tab in front of the window that a page of ours stands in: the browser's side panel is about it. */
import { type Browser, browser } from '#imports';

export async function tabInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Calls back when another tab may be in front, or this one shows another page. Returns the way to stop. */
export function watchTabInFront(listener: () => void): () => void {
  const activated = () => listener();
  const updated = (_: number, change: { status?: string }, tab: Browser.tabs.Tab) => {
    if (tab.active && change.status !== undefined) listener();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
