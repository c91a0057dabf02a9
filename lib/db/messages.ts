/** Stored messages, by id and in batches. */
import type { Message, Person, Sighting, StoredFinding } from '#lib/core/record.ts';
import { replaceFindings } from './findings.ts';
import { peopleOfClient } from './people.ts';
import { inTransaction, record } from './record.ts';

export async function messagesById(ids: readonly string[]): Promise<Message[]> {
  const rows = await record.messages.table.bulkGet([...new Set(ids)]);
  return rows.filter((row) => row !== undefined);
}

/** The ids after `after`, in order of id, of one client's messages or of all. */
export async function messageIdsAfter(after: string, limit: number, clientId: string | undefined): Promise<string[]> {
  if (clientId === undefined) return record.messages.table.where('id').above(after).limit(limit).primaryKeys();
  const people = await peopleOfClient(clientId);
  const ids = await record.messages.table
    .where('personId')
    .anyOf(people.map(({ id }) => id))
    .primaryKeys();
  return ids
    .filter((id) => id > after)
    .sort()
    .slice(0, limit);
}

export interface MessageInThread {
  readonly message: Message;
  readonly person: Person;
  /** The earliest message of its thread that is stored. */
  readonly isFirst: boolean;
}

/** Replaces the findings of incoming messages, all or none; `renew` must not await. */
export function renewFindings(
  ids: readonly string[],
  renew: (given: MessageInThread, old: readonly StoredFinding[]) => readonly StoredFinding[],
): Promise<void> {
  return inTransaction(['messages', 'people', 'findings'], async () => {
    for (const message of await messagesById(ids)) {
      if (message.direction === 'outgoing') continue;
      const person = await record.people.get(message.personId);
      if (!person) continue;
      const isFirst = (await firstOfThread(message.threadId)) === message.id;
      await replaceFindings(message.id, (old) => renew({ message, person, isFirst }, old));
    }
  });
}

async function firstOfThread(threadId: string): Promise<string | undefined> {
  const [first] = await record.messages.table.where('threadId').equals(threadId).sortBy('sentAt');
  return first?.id;
}

/** The user's word that a message was answered elsewhere, given (ms UTC) or taken back. A message that is gone stays gone. */
export function setAnsweredElsewhere(messageId: string, answeredElsewhereAt: number | undefined): Promise<void> {
  return inTransaction(['messages'], async () => {
    const message = await record.messages.get(messageId);
    if (message) await record.messages.put({ ...message, answeredElsewhereAt });
  });
}

/** Where a message has been seen. */
export function sightingsOfMessage(messageId: string): Promise<Sighting[]> {
  return record.sightings.table.where('messageId').equals(messageId).toArray();
}
