/** Remembers that a sender is not a client: they are no longer proposed, and their mail is no longer looked at. */
import { notClients } from '#lib/settings/settings.ts';
import { normaliseAddress } from '#lib/text/addresses.ts';
import { inTurn } from './in-turn.ts';
import { changeMessages } from './open-tab.ts';
import { refuse } from './refusal.ts';
import { showTab } from './show-tab.ts';

export async function notAClient(tabId: number, given: string): Promise<void> {
  const address = normaliseAddress(given) ?? refuse('bad-message');
  await changeDeclared((declared) => [...new Set([...declared, address])]);
  await inTurn(`tab-${tabId}`, () =>
    changeMessages(tabId, (message) =>
      message.from.address === address ? { ...message, analysed: false, findings: [] } : message,
    ),
  );
  await showTab(tabId);
}

/** Whoever becomes a client is no longer on the list. */
export function undeclare(addresses: readonly string[]): Promise<void> {
  return changeDeclared((declared) => declared.filter((address) => !addresses.includes(address)));
}

function changeDeclared(change: (declared: readonly string[]) => string[]): Promise<void> {
  return inTurn('not-clients', async () => notClients.setValue(change(await notClients.getValue())));
}
