/**
 * Which messages of a conversation are stored already: by sighting (the site's own id in this account), else by
 * fingerprint within 26 hours. Anything less would merge different messages.
 */
import type { Message, Sighting } from '#lib/core/record.ts';
import type { ConversationToStore, MessageToStore } from './mail-to-store.ts';
import { messagesById } from './messages.ts';
import { record } from './record.ts';

/** An instant may be read in another time zone, a day off and some hours. */
const FINGERPRINT_WINDOW_MS = 26 * 60 * 60 * 1000;

/** By `siteMessageId`: first by sighting, then the rest by fingerprint among messages that no sighting here has claimed. */
export async function knownMessages(
  conversation: ConversationToStore,
  sightings: readonly Sighting[],
): Promise<Map<string, Message>> {
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

export async function sightingsOf({ site, account, messages }: ConversationToStore): Promise<Sighting[]> {
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
