/** The last messages a client has sent, with their findings, for the mood line. */
import { Dexie } from 'dexie';
import type { Message, StoredFinding } from '#lib/core/record.ts';
import { findingsByMessage } from '../findings.ts';
import { peopleOfClient } from '../people.ts';
import { record } from '../record.ts';

export interface IncomingMessage {
  readonly message: Message;
  readonly findings: readonly StoredFinding[];
}

/** Oldest first; messages whose date could not be read are left out. */
export async function recentIncoming(clientId: string, limit: number): Promise<IncomingMessage[]> {
  const people = await peopleOfClient(clientId);
  const ofEach = await Promise.all(
    people.map(({ id }) =>
      record.messages.table
        .where('[personId+sentAt]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .reverse()
        .filter(({ direction }) => direction === 'incoming')
        .limit(limit)
        .toArray(),
    ),
  );
  const newest = ofEach
    .flat()
    .sort((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0))
    .slice(-limit);
  const findings = await findingsByMessage(newest.map(({ id }) => id));
  return newest.map((message) => ({ message, findings: findings.get(message.id) ?? [] }));
}
