/**
 * Stores what is new in an open conversation, once. A message is known by its sighting (the site's own id in this
 * account), else by its fingerprint within 26 hours; anything less would merge different messages.
 */
import type { Message, Sighting, StoredFinding } from '#lib/core/record.ts';
import type { Site } from '#lib/core/site.ts';
import { replaceFindings } from './findings.ts';
import { messagesById } from './messages.ts';
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

export interface Stored {
  /** By `siteMessageId`. */
  readonly rows: ReadonlyMap<string, Message>;
  /** How many of them are new or have changed. */
  readonly changed: number;
}

/** An instant may be read in another time zone, a day off and some hours. */
const FINGERPRINT_WINDOW_MS = 26 * 60 * 60 * 1000;

export function storeMessages(
  conversation: ConversationToStore,
  storedAt: number,
  renew: RenewFindings,
): Promise<Stored> {
  return inTransaction(['threads', 'messages', 'sightings', 'findings'], async () => {
    const known = await knownMessages(conversation);
    const threadId = (await threadOf(conversation, known)) ?? (await addThread(conversation));
    const rows = new Map<string, Message>();
    let changed = 0;
    for (const message of conversation.messages) {
      const { siteMessageId } = message;
      const before = rows.get(siteMessageId) ?? known.get(siteMessageId);
      const row = before ? laterReading(before, message) : newRow(message, threadId, storedAt);
      rows.set(siteMessageId, row);
      if (row === before) continue;
      changed += 1;
      await record.messages.put(row);
      await replaceFindings(row.id, (old) => renew(row, old, message));
    }
    await storeSightings(conversation, rows, threadId);
    return { rows, changed };
  });
}

/** By `siteMessageId`: first by sighting, then the rest by fingerprint among messages that no sighting here has claimed. */
async function knownMessages(conversation: ConversationToStore): Promise<Map<string, Message>> {
  const sightings = await sightingsOf(conversation);
  const messages = await messagesById(sightings.map(({ messageId }) => messageId));
  const byId = new Map(messages.map((message) => [message.id, message]));
  const known = new Map<string, Message>();
  for (const { siteMessageId, messageId } of sightings) {
    const message = byId.get(messageId);
    if (message) known.set(siteMessageId, message);
  }
  const unseen = conversation.messages.filter(({ siteMessageId }) => !known.has(siteMessageId));
  const candidates = await sameWords(unseen);
  const taken = new Set(byId.keys());
  for (const message of unseen) {
    const twin = twinOf(message, candidates.get(message.fingerprint) ?? [], taken);
    if (!twin || known.has(message.siteMessageId)) continue;
    known.set(message.siteMessageId, twin);
    taken.add(twin.id);
  }
  return known;
}

async function sightingsOf({ site, account, messages }: ConversationToStore): Promise<Sighting[]> {
  const keys = new Set(messages.map(({ siteMessageId }) => siteMessageId));
  return record.sightings.table
    .where('[site+account+siteMessageId]')
    .anyOf([...keys].map((siteMessageId) => [site, account, siteMessageId]))
    .toArray();
}

async function sameWords(messages: readonly MessageToStore[]): Promise<Map<string | undefined, Message[]>> {
  const fingerprints = new Set(messages.flatMap(({ fingerprint }) => fingerprint ?? []));
  const rows = await record.messages.table
    .where('fingerprint')
    .anyOf([...fingerprints])
    .toArray();
  return Map.groupBy(rows, ({ fingerprint }) => fingerprint);
}

/** The same message seen in another account or under another id; not one that this conversation shows as well. */
function twinOf(
  { sentAt, direction }: MessageToStore,
  candidates: readonly Message[],
  taken: ReadonlySet<string>,
): Message | undefined {
  if (sentAt === undefined) return undefined;
  return candidates
    .filter((row) => !taken.has(row.id) && row.direction === direction)
    .map((row) => ({ row, apart: Math.abs((row.sentAt ?? Number.POSITIVE_INFINITY) - sentAt) }))
    .filter(({ apart }) => apart <= FINGERPRINT_WINDOW_MS)
    .sort((a, b) => a.apart - b.apart)[0]?.row;
}

/** A conversation whose id is not known is the one its known messages are in. */
async function threadOf(
  { site, account, siteThreadId }: ConversationToStore,
  known: ReadonlyMap<string, Message>,
): Promise<string | undefined> {
  const seen =
    siteThreadId !== '' &&
    (await record.sightings.table.where('[site+account+siteThreadId]').equals([site, account, siteThreadId]).first());
  const [first] = known.values();
  return seen ? seen.threadId : first?.threadId;
}

async function addThread({ site, subject }: ConversationToStore): Promise<string> {
  const { id } = await record.threads.put({ id: crypto.randomUUID(), site, subject });
  return id;
}

/** A clipped message opened in full adds to its text; an instant that could be read at last is taken over. */
function laterReading(known: Message, message: MessageToStore): Message {
  const longer = message.text.length > known.text.length && message.text.startsWith(known.text);
  const dated = known.sentAt === undefined && message.sentAt !== undefined;
  if (!longer && !dated) return known;
  const { text, fingerprint } = longer ? message : known;
  const { sentAt, rawDate } = dated ? message : known;
  return { ...known, text, fingerprint, sentAt, rawDate };
}

function newRow(message: MessageToStore, threadId: string, storedAt: number): Message {
  const { siteMessageId: _, ...fields } = message;
  return { ...fields, id: crypto.randomUUID(), threadId, storedAt };
}

/** A sighting whose message is gone is pointed to the new row; all others stay as they are. */
async function storeSightings(
  conversation: ConversationToStore,
  rows: ReadonlyMap<string, Message>,
  threadId: string,
): Promise<void> {
  const { site, account, siteThreadId } = conversation;
  const before = new Map((await sightingsOf(conversation)).map((sighting) => [sighting.siteMessageId, sighting]));
  await record.sightings.putAll(
    [...rows].flatMap(([siteMessageId, { id: messageId }]) => {
      const seen = before.get(siteMessageId);
      if (seen?.messageId === messageId) return [];
      return [{ id: seen?.id ?? crypto.randomUUID(), site, account, siteMessageId, siteThreadId, messageId, threadId }];
    }),
  );
}
