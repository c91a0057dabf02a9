/**
 * Tells mail tabs that something has changed. Nobody waits for the answers: a tab may have no page of ours, and one that
 * the browser has frozen answers only when it is looked at again.
 */
import { openMailTabs } from '#lib/platform/mail-tabs.ts';
import { sendMessage } from '#lib/rpc/messaging.ts';
import { sendToFrames, sendToPage } from '#lib/rpc/send-to-tab.ts';
import { ordersFor } from './orders.ts';

/** The sidebar of a tab, which stands in a frame, so that every frame of the tab is told; and the browser's side panel. */
export function tellSidebar(tabId: number): void {
  quietly(sendToFrames('viewChanged', undefined, tabId));
  quietly(sendMessage('panelViewChanged', { tabId }));
}

export function tellToReadAgain(tabId: number): void {
  quietly(sendToPage('readAgain', undefined, tabId));
}

/** The lists in all mail tabs: the same conversation may stand in several. */
export async function tellMarksChanged(): Promise<void> {
  for (const { tabId } of await openMailTabs()) {
    quietly(sendToPage('marksChanged', undefined, tabId));
  }
}

/** New orders to all mail tabs, and a fresh look at what they show. */
export async function tellOrders(): Promise<void> {
  for (const { tabId, site } of await openMailTabs()) {
    quietly(sendToPage('obey', await ordersFor(site), tabId));
    tellToReadAgain(tabId);
    tellSidebar(tabId);
  }
  quietly(sendMessage('panelViewChanged', {}));
}

function quietly(sent: Promise<unknown>): void {
  sent.catch(() => undefined);
}
