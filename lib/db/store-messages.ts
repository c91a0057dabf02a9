/** Stores what is new in an open conversation, once, in one transaction. */
import type { Message, Sighting, StoredFinding } from '#lib/core/record.ts';
import { replaceFindings } from './findings.ts';
import { knownMessages, sightingsOf } from './known-messages.ts';
import type { ConversationToStore, MessageToStore } from './mail-to-store.ts';
import { inTransaction, record } from './record.ts';

/** The findings a message has now, given those it had; called for new and changed messages only, without awaiting. */
export type RenewFindings = (
  row: Message,
  old: readonly StoredFinding[],
  given: MessageToStore,
) => readonly StoredFinding[];

export interface Stored {
  /** By `siteMessageId`. */
  readonly rows: ReadonlyMap<string, Message>;
  /** How many messages are new or have changed, or were seen at a place for the first time: lists mark those too. */
  readonly changed: number;
}

export function storeMessages(
  conversation: ConversationToStore,
  storedAt: number,
  renew: RenewFindings,
): Promise<Stored> {
  return inTransaction(['threads', 'messages', 'sightings', 'findings'], async () => {
    const sightings = await sightingsOf(conversation);
    const known = await knownMessages(conversation, sightings);
    const threadId = (await threadOf(conversation, known)) ?? (await addThread(conversation));
    const rows = new Map<string, Message>();
    const added: Message[] = [];
    const found: StoredFinding[] = [];
    let changed = 0;
    for (const message of conversation.messages) {
      const { siteMessageId } = message;
      if (rows.has(siteMessageId)) continue;
      const before = known.get(siteMessageId);
      const row = before ? laterReading(before, message) : newRow(message, threadId, storedAt);
      rows.set(siteMessageId, row);
      if (row === before) continue;
      changed += 1;
      if (!before) {
        added.push(row);
        found.push(...renew(row, [], message));
      } else {
        await record.messages.put(row);
        await replaceFindings(row.id, (old) => renew(row, old, message));
      }
    }
    await record.messages.putAll(added);
    await record.findings.putAll(found);
    const sighted = await storeSightings(conversation, rows, threadId, sightings);
    return { rows, changed: Math.max(changed, sighted) };
  });
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

/** A sighting whose message is gone is pointed to the new row, and one without an address gets it; all others stay as they are. */
async function storeSightings(
  conversation: ConversationToStore,
  rows: ReadonlyMap<string, Message>,
  threadId: string,
  sightings: readonly Sighting[],
): Promise<number> {
  const { site, account, siteThreadId, address } = conversation;
  const before = new Map(sightings.map((sighting) => [sighting.siteMessageId, sighting]));
  const fresh = [...rows].flatMap(([siteMessageId, { id: messageId }]) => {
    const seen = before.get(siteMessageId);
    if (seen?.messageId === messageId && (seen.address !== undefined || address === undefined)) return [];
    const id = seen?.id ?? crypto.randomUUID();
    return [{ id, site, account, siteMessageId, siteThreadId, messageId, threadId, address }];
  });
  await record.sightings.putAll(fresh);
  return fresh.length;
}
