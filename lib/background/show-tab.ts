/** After anything has changed for a tab: its badge counts the open flags of its conversation, and its sidebar asks again. */
import { attempt } from '#lib/db/failure.ts';
import { countOpenFindings } from '#lib/db/findings.ts';
import { showBadge } from '#lib/platform/badge.ts';
import { openTab } from './open-tab.ts';
import { tellSidebar } from './tell.ts';

export async function showTab(tabId: number): Promise<void> {
  await showBadge(tabId, await openFlags(tabId));
  tellSidebar(tabId);
}

/** A record that cannot be read counts as none: the sidebar is where that is said. */
async function openFlags(tabId: number): Promise<number> {
  const shown = await openTab(tabId);
  if (shown?.kind !== 'open') return 0;
  const ids = shown.messages.flatMap(({ messageId }) => messageId ?? []);
  const stored = await attempt(() => countOpenFindings(ids));
  const others = shown.messages.flatMap(({ findings }) => findings).filter(({ state }) => state === 'open');
  return others.length + (stored.ok ? stored.value : 0);
}
