/** The number on the extension's icon, for one tab. */
import { browser } from '#imports';

/** No number for nothing. A tab that is gone by now has no badge either. */
export async function showBadge(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }).catch(() => undefined);
}
