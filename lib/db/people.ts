/** People and the clients they belong to, found by address and never by domain alone. */
import type { Client, Person } from '#lib/core/record.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { inTransaction, record } from './record.ts';

/** The clients' people among these normalised addresses, by address. */
export async function peopleByAddress(addresses: readonly string[]): Promise<Map<string, Person>> {
  const people = await record.people.table
    .where('address')
    .anyOf([...new Set(addresses)])
    .toArray();
  return new Map(people.map((person) => [person.address, person]));
}

export function peopleOfClient(clientId: string): Promise<Person[]> {
  return record.people.table.where('clientId').equals(clientId).toArray();
}

export async function clientsById(ids: readonly string[]): Promise<Client[]> {
  const rows = await record.clients.table.bulkGet([...new Set(ids)]);
  return rows.filter((row) => row !== undefined);
}

export function allClients(): Promise<Client[]> {
  return record.clients.table.toArray();
}

/** Everyone, to find a client by a shared domain: some hundreds of short rows. */
export function allPeople(): Promise<Person[]> {
  return record.people.table.toArray();
}

export interface NewPeople {
  /** Written if it is new, left as it is if it exists already. */
  readonly client: Client | { readonly id: string };
  /** The first is the one asked for; the others join where their address is free. */
  readonly people: readonly Person[];
}

/** Adds people to a new or an existing client, all or nothing. */
export function addPeople({ client, people }: NewPeople): Promise<Result<void, 'address-taken' | 'no-client'>> {
  return inTransaction(['clients', 'people'], async () => {
    const known = await peopleByAddress(people.map(({ address }) => address));
    const asked = people[0] && known.get(people[0].address);
    if (asked && asked.clientId !== client.id) return err('address-taken');
    if ('name' in client) await record.clients.put(client);
    else if (!(await record.clients.get(client.id))) return err('no-client');
    await record.people.putAll(people.filter(({ address }) => !known.has(address)));
    return ok(undefined);
  });
}
