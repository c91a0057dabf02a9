/** Rows for the tests of the record, with as little said as a test needs. */
import type { Client, Message, Person, StoredFinding } from '#lib/core/record.ts';
import { record } from '#lib/db/record.ts';

export async function emptyRecord(): Promise<void> {
  await Promise.all(Object.values(record).map(({ table }) => table.clear()));
}

export async function addClientRow(part: Partial<Client> = {}): Promise<Client> {
  return record.clients.put({
    id: crypto.randomUUID(),
    name: 'Ana Mill',
    organisation: 'Mill',
    status: 'active',
    since: '2026-01-05',
    notes: '',
    tags: [],
    checkInEveryDays: 0,
    analyse: true,
    proposingDomains: [],
    ...part,
  });
}

export async function addPersonRow(client: Client, address: string, name = client.name): Promise<Person> {
  return record.people.put({ id: crypto.randomUUID(), clientId: client.id, name, address });
}

export async function addMessageRow(person: Person, part: Partial<Message> = {}): Promise<Message> {
  return record.messages.put({
    id: crypto.randomUUID(),
    threadId: crypto.randomUUID(),
    personId: person.id,
    direction: 'incoming',
    sentAt: 1000,
    subject: 'The website',
    text: 'Where are the drafts?',
    storedAt: 2000,
    ...part,
  });
}

export async function addFindingRow(message: Message, part: Partial<StoredFinding> = {}): Promise<StoredFinding> {
  return record.findings.put({
    id: crypto.randomUUID(),
    messageId: message.id,
    signal: 'dissatisfaction',
    confidence: 0.9,
    field: 'text',
    ranges: [[0, 5]],
    reason: { kind: 'rule', params: { rule: 'a-rule' } },
    state: 'open',
    engineVersion: 1,
    ...part,
  });
}
