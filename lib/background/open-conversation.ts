/** Brings the conversation of a stored message to the front: in an open tab of its account, else in a new one. */
import type { Sighting } from '#lib/core/record.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { attempt } from '#lib/db/failure.ts';
import { sightingsOfMessage } from '#lib/db/messages.ts';
import { bringToFront, type MailTab, openMailTabs, openTab } from '#lib/platform/mail-tabs.ts';
import { openTab as shownIn } from './open-tab.ts';
import { orRefuse } from './refusal.ts';
import { addressInTab, addressOfConversation } from './site-addresses.ts';

export async function openConversation(messageId: string): Promise<Result<void, 'unknown-message'>> {
  const sightings = orRefuse(await attempt(() => sightingsOfMessage(messageId)));
  const tabs = await openMailTabs();
  for (const sighting of sightings) {
    const tab = await tabOf(sighting, tabs);
    const address = tab && addressInTab(tab.url, sighting);
    if (!tab || address === undefined) continue;
    await bringToFront(tab, address);
    return ok(undefined);
  }
  const address = sightings.map(addressOfConversation).find((found) => found !== undefined);
  if (address === undefined) return err('unknown-message');
  await openTab(address);
  return ok(undefined);
}

/** A tab tells its account by the conversation it shows, or by its title, where both sites name it. */
async function tabOf({ site, account }: Sighting, tabs: readonly MailTab[]): Promise<MailTab | undefined> {
  if (account === '') return undefined;
  for (const tab of tabs) {
    if (tab.site !== site) continue;
    const shown = await shownIn(tab.tabId);
    const named = tab.title.split(/\s+/).includes(account);
    if (named || (shown?.kind === 'open' && shown.account === account)) return tab;
  }
  return undefined;
}
