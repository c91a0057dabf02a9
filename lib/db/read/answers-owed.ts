/** Clients who wait for an answer, as far as seen here: the newest message known of them is theirs, is not an automatic one and was not answered elsewhere. */
import { Dexie } from 'dexie';
import type { Message, Person } from '#lib/core/record.ts';
import { isAutomatic } from '#lib/text/automatic.ts';
import { record } from '../record.ts';

export interface AnswerOwed {
  readonly clientId: string;
  readonly clientName: string;
  readonly messageId: string;
  readonly subject: string;
  /** When that message was sent (ms UTC). */
  readonly waitingSince: number;
}

/** Who waits longest comes first. A client with whom one has parted is owed nothing. */
export async function answersOwed(): Promise<AnswerOwed[]> {
  const [clients, people] = await Promise.all([record.clients.table.toArray(), record.people.table.toArray()]);
  const peopleOf = Map.groupBy(people, ({ clientId }) => clientId);
  const owed: AnswerOwed[] = [];
  for (const { id, name, status } of clients) {
    if (status === 'parted') continue;
    const newest = await newestMessage(peopleOf.get(id) ?? []);
    if (newest?.direction !== 'incoming' || newest.sentAt === undefined) continue;
    if (newest.answeredElsewhereAt !== undefined) continue;
    const { id: messageId, subject, sentAt: waitingSince } = newest;
    owed.push({ clientId: id, clientName: name, messageId, subject, waitingSince });
  }
  return owed.sort((a, b) => a.waitingSince - b.waitingSince);
}

/** Messages whose date could not be read have no place in this order. */
async function newestMessage(people: readonly Person[]): Promise<Message | undefined> {
  const newestOfEach = await Promise.all(
    people.map(({ id, address }) =>
      record.messages.table
        .where('[personId+sentAt]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .reverse()
        .filter(({ direction, subject, text }) => direction === 'outgoing' || !isAutomatic({ subject, text, address }))
        .first(),
    ),
  );
  return newestOfEach
    .filter((message) => message !== undefined)
    .reduce<Message | undefined>(
      (newest, message) => ((message.sentAt ?? 0) > (newest?.sentAt ?? 0) ? message : newest),
      undefined,
    );
}
