/** Tells mail tabs that something has changed. A tab that does not answer has no page of ours, which is nobody's fault. */
import { openMailTabs } from '#lib/platform/mail-tabs.ts';
import { sendMessage } from '#lib/rpc/messaging.ts';
import { ordersFor } from './orders.ts';

/** The sidebar of a tab; it stands in a frame, so every frame of the tab is told. */
export async function tellSidebar(tabId: number): Promise<void> {
  await quietly(sendMessage('viewChanged', undefined, tabId));
}

export async function tellToReadAgain(tabId: number): Promise<void> {
  await quietly(sendMessage('readAgain', undefined, { tabId, frameId: 0 }));
}

/** The lists in all mail tabs: the same conversation may stand in several. */
export async function tellMarksChanged(): Promise<void> {
  const tabs = await openMailTabs();
  await Promise.all(tabs.map(({ tabId }) => quietly(sendMessage('marksChanged', undefined, { tabId, frameId: 0 }))));
}

/** New orders to all mail tabs, and a fresh look at what they show. */
export async function tellOrders(): Promise<void> {
  const tabs = await openMailTabs();
  await Promise.all(
    tabs.map(async ({ tabId, site }) => {
      await quietly(sendMessage('obey', await ordersFor(site), { tabId, frameId: 0 }));
      await tellToReadAgain(tabId);
      await tellSidebar(tabId);
    }),
  );
}

async function quietly(sent: Promise<unknown>): Promise<void> {
  await sent.catch(() => undefined);
}
