/**
 * Stores what is new in an open conversation, once. A message is known by its sighting (the site's own id in this
 * account), else by its fingerprint within 26 hours; anything less would merge different messages.
 */
import type { Message, Sighting, StoredFinding } from '#lib/core/record.ts';
import type { Site } from '#lib/core/site.ts';
import { replaceFindings } from './findings.ts';
import { inTransaction, record } from './record.ts';

export interface MessageToStore extends Omit<Message, 'id' | 'threadId' | 'storedAt'> {
  /** The site's id, or what stands for it where the page holds none. */
  readonly siteMessageId: string;
}

export interface ConversationToStore {
  readonly site: Site;
  /** Empty where the page does not tell, as the thread's id. */
  readonly account: string;
  readonly siteThreadId: string;
  readonly subject: string;
  readonly messages: readonly MessageToStore[];
}

/** The findings a message has now, given those it had; called for new and changed messages only, without awaiting. */
export type RenewFindings = (
  row: Message,
  old: readonly StoredFinding[],
  given: MessageToStore,
) => readonly StoredFinding[];

/** An instant may be read in another time zone, a day off and some hours. */
const FINGERPRINT_WINDOW_MS = 26 * 60 * 60 * 1000;

/** The stored message of each given one, by `siteMessageId`. */
export function storeMessages(
  conversation: ConversationToStore,
  storedAt: number,
  renew: RenewFindings,
): Promise<Map<string, Message>> {
  return inTransaction(['threads', 'messages', 'sightings', 'findings'], async () => {
    const sightings = await sightingsOf(conversation);
    const stored = new Map<string, Message>();
    const taken = new Set([...sightings.values()].map(({ messageId }) => messageId));
    let threadId = [...sightings.values()][0]?.threadId ?? (await threadOf(conversation));

    for (const message of conversation.messages) {
      const sighting = sightings.get(message.siteMessageId);
      const known = sighting ? await record.messages.get(sighting.messageId) : await twinOf(message, taken);
      threadId ??= known?.threadId ?? (await addThread(conversation));
      const { row, changed } = known
        ? laterReading(known, message)
        : { row: rowOf(message, threadId, storedAt), changed: true };
      if (changed) {
        await record.messages.put(row);
        await replaceFindings(row.id, (old) => renew(row, old, message));
      }
      if (sighting?.messageId !== row.id) {
        const seen = sightingOf(conversation, message, row, threadId, sighting?.id);
        // A page that shows one id twice shows one message twice.
        sightings.set(message.siteMessageId, await record.sightings.put(seen));
      }
      taken.add(row.id);
      stored.set(message.siteMessageId, row);
    }
    return stored;
  });
}

async function sightingsOf({ site, account, messages }: ConversationToStore): Promise<Map<string, Sighting>> {
  const rows = await record.sightings.table
    .where('[site+account+siteMessageId]')
    .anyOf(messages.map(({ siteMessageId }) => [site, account, siteMessageId]))
    .toArray();
  return new Map(rows.map((row) => [row.siteMessageId, row]));
}

async function threadOf({ site, account, siteThreadId }: ConversationToStore): Promise<string | undefined> {
  if (siteThreadId === '') return undefined;
  const sighting = await record.sightings.table
    .where('[site+account+siteThreadId]')
    .equals([site, account, siteThreadId])
    .first();
  return sighting?.threadId;
}

/** The same message seen in another account or under another id; not one that this conversation shows as well. */
async function twinOf(message: MessageToStore, taken: ReadonlySet<string>): Promise<Message | undefined> {
  const { fingerprint, sentAt } = message;
  if (fingerprint === undefined || sentAt === undefined) return undefined;
  const candidates = await record.messages.table.where('fingerprint').equals(fingerprint).toArray();
  return candidates
    .filter(({ id, direction }) => !taken.has(id) && direction === message.direction)
    .map((row) => ({ row, apart: Math.abs((row.sentAt ?? Number.POSITIVE_INFINITY) - sentAt) }))
    .filter(({ apart }) => apart <= FINGERPRINT_WINDOW_MS)
    .sort((a, b) => a.apart - b.apart)[0]?.row;
}

/** A clipped message opened in full adds to its text; an instant that could be read at last is taken over. */
function laterReading(known: Message, message: MessageToStore): { row: Message; changed: boolean } {
  const longer = message.text.length > known.text.length && message.text.startsWith(known.text);
  const dated = known.sentAt === undefined && message.sentAt !== undefined;
  const { text, fingerprint } = longer ? message : known;
  const { sentAt, rawDate } = dated ? message : known;
  return { row: { ...known, text, fingerprint, sentAt, rawDate }, changed: longer || dated };
}

async function addThread({ site, subject }: ConversationToStore): Promise<string> {
  const { id } = await record.threads.put({ id: crypto.randomUUID(), site, subject });
  return id;
}

function rowOf(message: MessageToStore, threadId: string, storedAt: number): Message {
  const { siteMessageId: _, ...fields } = message;
  return { ...fields, id: crypto.randomUUID(), threadId, storedAt };
}

function sightingOf(
  { site, account, siteThreadId }: ConversationToStore,
  { siteMessageId }: MessageToStore,
  row: Message,
  threadId: string,
  id: string = crypto.randomUUID(),
): Sighting {
  return { id, site, account, siteMessageId, siteThreadId, messageId: row.id, threadId };
}
