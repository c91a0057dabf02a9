/** After anything has changed for a tab: its badge counts the open flags of its conversation, and its sidebar asks again. */
import { showBadge } from '#lib/platform/badge.ts';
import { openTab } from './open-tab.ts';
import { undraftedView } from './sidebar-view.ts';
import { tellSidebar } from './tell.ts';

export async function showTab(tabId: number): Promise<void> {
  await showBadge(tabId, await openFlags(tabId));
  await tellSidebar(tabId);
}

async function openFlags(tabId: number): Promise<number> {
  const shown = await openTab(tabId);
  if (shown?.kind !== 'open') return 0;
  const { messages } = await undraftedView(shown);
  return messages.flatMap(({ findings }) => findings).filter(({ state }) => state === 'open').length;
}
