/** Clients by the beginning or middle of a name, organisation or address; every word of the query must be found. */
import type { Client } from '#lib/core/record.ts';
import { record } from '../record.ts';
import { folded } from './folded.ts';

export interface ClientHit extends Client {
  readonly addresses: readonly string[];
}

/** By name; an empty query finds everyone. A freelancer's clients are some hundreds of rows, so all are looked at. */
export async function searchClients(query: string): Promise<ClientHit[]> {
  const [clients, people] = await Promise.all([record.clients.table.toArray(), record.people.table.toArray()]);
  const peopleOf = Map.groupBy(people, ({ clientId }) => clientId);
  const words = folded(query).split(' ');
  return clients
    .map((client) => ({ client, people: peopleOf.get(client.id) ?? [] }))
    .filter(({ client, people }) => {
      const fields = [client.name, client.organisation, ...people.flatMap(({ name, address }) => [name, address])];
      const text = folded(fields.join('\n'));
      return words.every((word) => text.includes(word));
    })
    .map(({ client, people }) => ({ ...client, addresses: people.map(({ address }) => address) }))
    .sort((a, b) => compare(folded(a.name), folded(b.name)));
}

export function clientById(clientId: string): Promise<Client | undefined> {
  return record.clients.get(clientId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
