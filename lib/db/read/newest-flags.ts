/** The newest open flags over all clients, by when the flagged message was sent. */
import type { Client, Message, Person } from '#lib/core/record.ts';
import type { Signal } from '#lib/core/signal.ts';
import { record } from '../record.ts';

export interface NewestFlag {
  readonly findingId: string;
  readonly messageId: string;
  readonly threadId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly signal: Signal;
  /** The client's words that carry it, as they stand in the message. */
  readonly words: string;
  readonly sentAt: number | undefined;
}

export async function newestFlags(limit: number): Promise<NewestFlag[]> {
  const findings = await record.findings.table.where('state').equals('open').toArray();
  const messages = byId(await record.messages.table.bulkGet(findings.map(({ messageId }) => messageId)));
  const newest = findings
    .flatMap((finding) => {
      const message = messages.get(finding.messageId);
      return message ? [{ finding, message }] : [];
    })
    .sort((a, b) => (b.message.sentAt ?? 0) - (a.message.sentAt ?? 0))
    .slice(0, limit);
  const people = byId<Person>(await record.people.table.bulkGet(newest.map(({ message }) => message.personId)));
  const clients = byId<Client>(await record.clients.table.bulkGet([...people.values()].map((p) => p.clientId)));
  return newest.flatMap(({ finding, message }) => {
    const client = clients.get(people.get(message.personId)?.clientId ?? '');
    if (!client) return [];
    return [
      {
        findingId: finding.id,
        messageId: message.id,
        threadId: message.threadId,
        clientId: client.id,
        clientName: client.name,
        signal: finding.signal,
        words: wordsOf(message, finding),
        sentAt: message.sentAt,
      },
    ];
  });
}

function wordsOf(
  message: Message,
  { field, ranges }: { field: 'subject' | 'text'; ranges: [number, number][] },
): string {
  return ranges.map(([start, end]) => message[field].slice(start, end)).join(' … ');
}

function byId<T extends { id: string }>(rows: readonly (T | undefined)[]): Map<string, T> {
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}
