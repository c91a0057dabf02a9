/** Makes a client of a sender, or adds the address to an existing one, and has the open page read again so that its mail is stored. */
import { dayOfInstant } from '#lib/core/days.ts';
import type { Client, Person } from '#lib/core/record.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { attempt } from '#lib/db/failure.ts';
import { addPeople } from '#lib/db/people.ts';
import type { AddClient } from '#lib/rpc/schemas.ts';
import { ownAddresses } from '#lib/settings/settings.ts';
import { domainOf, isPublicProvider, isRelayOrList, normaliseAddress } from '#lib/text/addresses.ts';
import { undeclare } from './not-a-client.ts';
import { type OpenConversation, type OpenTab, openTab } from './open-tab.ts';
import { orRefuse } from './refusal.ts';
import { tellToReadAgain } from './tell.ts';

type Outcome = Result<{ clientId: string }, 'address-taken' | 'invalid'>;

export async function addClient(tabId: number, asked: AddClient, now: number): Promise<Outcome> {
  const address = normaliseAddress(asked.address);
  if (address === undefined || isRelayOrList(address)) return err('invalid');
  const shown = await openTab(tabId);
  const account = shown?.kind === 'open' ? normaliseAddress(shown.account ?? '') : undefined;
  if (address === account || (await ownAddresses.getValue()).includes(address)) return err('invalid');

  const addresses = [address, ...sameSender(shown, address)];
  const client = asked.toClient === undefined ? newClient(asked, address, now) : { id: asked.toClient };
  const people = addresses.map(
    (each): Person => ({ id: crypto.randomUUID(), clientId: client.id, name: asked.name, address: each }),
  );
  const added = orRefuse(await attempt(() => addPeople({ client, people })));
  if (!added.ok) return err(added.error === 'address-taken' ? 'address-taken' : 'invalid');

  await undeclare(addresses);
  tellToReadAgain(tabId);
  return ok({ clientId: client.id });
}

/** Other addresses under the same full name in the open conversation. One word is no full name: two Anas are two people. */
function sameSender(shown: OpenTab | undefined, address: string): string[] {
  if (shown?.kind !== 'open') return [];
  const senders = sendersOf(shown);
  const names = new Set(senders.filter((sender) => sender.address === address).map(({ name }) => name));
  const others = senders.filter(({ name }) => names.has(name) && /\S\s+\S/.test(name));
  return [...new Set(others.map((other) => other.address))].filter((other) => other !== address);
}

function sendersOf({ messages }: OpenConversation): { name: string; address: string }[] {
  return messages.flatMap(({ from: { name, address }, author, relayed }) =>
    author === 'theirs' && !relayed && address !== undefined ? [{ name, address }] : [],
  );
}

function newClient({ name, organisation }: AddClient, address: string, now: number): Client {
  const domain = domainOf(address);
  return {
    id: crypto.randomUUID(),
    name,
    organisation,
    status: 'active',
    since: dayOfInstant(now),
    notes: '',
    tags: [],
    checkInEveryDays: 0,
    analyse: true,
    proposingDomains: domain === '' || isPublicProvider(domain) ? [] : [domain],
  };
}
