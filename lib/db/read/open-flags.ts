/** How many open flags the conversations of a mail site's list have. */
import type { Site } from '#lib/core/site.ts';
import { record } from '../record.ts';

/** By the site's own thread id; conversations without open flags are left out. */
export async function openFlagsByThread(
  site: Site,
  account: string,
  siteThreadIds: readonly string[],
): Promise<Map<string, number>> {
  const keys = [...new Set(siteThreadIds)].filter((id) => id !== '').map((id) => [site, account, id]);
  const sightings = await record.sightings.table.where('[site+account+siteThreadId]').anyOf(keys).toArray();
  const open = await record.findings.table
    .where('[messageId+state]')
    .anyOf(sightings.map(({ messageId }) => [messageId, 'open']))
    .toArray();
  const openByMessage = Map.groupBy(open, ({ messageId }) => messageId);
  const counts = new Map<string, number>();
  const counted = new Set<string>();
  for (const { siteThreadId, messageId } of sightings) {
    // Outlook's page names a message by words of its date, so in another display language it is sighted again.
    const once = `${siteThreadId} ${messageId}`;
    const count = counted.has(once) ? 0 : (openByMessage.get(messageId)?.length ?? 0);
    counted.add(once);
    if (count > 0) counts.set(siteThreadId, (counts.get(siteThreadId) ?? 0) + count);
  }
  return counts;
}
