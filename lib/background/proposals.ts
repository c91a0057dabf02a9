/** Senders who could be added as clients, and the client a shared domain makes likely. Pure. */
import type { Proposal } from '#lib/core/view.ts';
import { domainOf, isPublicProvider } from '#lib/text/addresses.ts';
import type { OpenMessage } from './open-tab.ts';
import type { RecordRows } from './rows-of.ts';

/** Newest sender first; `declared` are the addresses the user has declared "not a client". */
export function proposalsOf(
  newestFirst: readonly OpenMessage[],
  rows: Pick<RecordRows, 'people' | 'clients'>,
  declared: ReadonlySet<string>,
): Proposal[] {
  const proposals = new Map<string, Proposal>();
  for (const { from, organisation } of strangers(newestFirst, rows.people)) {
    if (declared.has(from.address)) continue;
    const earlier = proposals.get(from.address);
    proposals.set(from.address, {
      address: from.address,
      name: earlier?.name || from.name,
      organisation: earlier?.organisation || organisation,
      likelyClient: likelyClient(from.address, rows),
    });
  }
  return [...proposals.values()];
}

/** The addresses among the senders that are on the "not a client" list. */
export function declaredSenders(
  messages: readonly OpenMessage[],
  people: RecordRows['people'],
  declared: ReadonlySet<string>,
): string[] {
  const addresses = strangers(messages, people).map(({ from }) => from.address);
  return [...new Set(addresses)].filter((address) => declared.has(address));
}

function strangers(messages: readonly OpenMessage[], people: RecordRows['people']) {
  return messages.flatMap(({ from: { name, address }, organisation, author, relayed, recipients }) => {
    if (author !== 'theirs' || relayed || address === undefined || people.has(address)) return [];
    // A list writes to itself; where the page shows no other sign of it, nobody can be added by its address.
    return recipients.includes(address) ? [] : [{ from: { name, address }, organisation }];
  });
}

function likelyClient(address: string, { people, clients }: Pick<RecordRows, 'people' | 'clients'>) {
  const domain = domainOf(address);
  if (domain === '' || isPublicProvider(domain)) return undefined;
  const colleague = [...people.values()].find((person) => domainOf(person.address) === domain);
  const client = colleague
    ? clients.get(colleague.clientId)
    : [...clients.values()].find(({ proposingDomains }) => proposingDomains.includes(domain));
  return client && { id: client.id, name: client.name };
}
