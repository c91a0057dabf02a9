/** Stores the messages of a conversation that belong to clients: theirs to the user, and the user's to them. */
import type { PageConversation } from '#lib/core/mail.ts';
import type { Person } from '#lib/core/record.ts';
import type { FindingView } from '#lib/core/view.ts';
import type { MessageToStore } from '#lib/db/mail-to-store.ts';
import { clientsById } from '#lib/db/people.ts';
import { type Stored, storeMessages } from '#lib/db/store-messages.ts';
import { fingerprintOf } from '#lib/text/fingerprint.ts';
import { clientRecords } from './client-record.ts';
import { findingsOf, renewedFindings } from './findings-of.ts';
import type { PreparedMessage } from './prepare.ts';

export interface ClientsMail {
  readonly conversation: PageConversation;
  /** How to open it again, where its ids do not tell. */
  readonly address: string | undefined;
  readonly messages: readonly PreparedMessage[];
  /** The clients' people among all addresses of the conversation. */
  readonly people: ReadonlyMap<string, Person>;
  /** Verdicts given while the sender was not yet a client, by message key. */
  readonly verdicts: ReadonlyMap<string, readonly FindingView[]>;
}

export async function storeClientsMail(mail: ClientsMail, now: number): Promise<Stored> {
  const { conversation, messages, people } = mail;
  const theirs = messages.flatMap((message) => {
    const person = personOf(message, messages, people);
    return person ? [{ message, person }] : [];
  });
  if (theirs.length === 0) return { rows: new Map(), changed: 0 };

  const clientIds = theirs.map(({ person }) => person.clientId);
  const [clients, records] = await Promise.all([clientsById(clientIds), clientRecords(clientIds)]);
  const analysed = new Set(clients.filter((client) => client.analyse).map(({ id }) => id));
  const toStore = theirs.map(({ message, person }) => rowOf(message, person, conversation.subject));
  const given = new Map(theirs.map((entry, index) => [toStore[index], entry]));

  return storeMessages(
    {
      site: conversation.site,
      account: conversation.account ?? '',
      siteThreadId: conversation.threadId ?? '',
      address: mail.address,
      subject: conversation.subject,
      messages: toStore,
    },
    now,
    (row, old, stored) => {
      const entry = given.get(stored);
      const client = entry && records.get(entry.person.clientId);
      if (!client || row.direction === 'outgoing' || !analysed.has(entry.person.clientId)) return [...old];
      const { address } = entry.person;
      const isFirst = entry.message === messages[0];
      const fresh = findingsOf({ ...row, address, isFirst }, client, now);
      const before = old.length > 0 ? old : (mail.verdicts.get(entry.message.key) ?? []);
      return renewedFindings(row.id, before, fresh);
    },
  );
}

/** Whose a message is: the sender's, or the recipient's where the user wrote it. */
export function personOf(
  message: PreparedMessage,
  conversation: readonly PreparedMessage[],
  people: ReadonlyMap<string, Person>,
): Person | undefined {
  if (message.relayed) return undefined;
  if (message.author === 'theirs') return people.get(message.from.address ?? '');
  if (message.author === 'unknown') return undefined;
  const named = message.recipients.find((address) => people.has(address));
  if (named !== undefined) return people.get(named);
  return message.recipients.length === 0 ? onlyCorrespondent(conversation, people) : undefined;
}

/** A page often hides whom the user wrote to; with one client alone in the conversation there is no doubt. */
function onlyCorrespondent(conversation: readonly PreparedMessage[], people: ReadonlyMap<string, Person>) {
  const theirs = conversation.filter(({ author }) => author === 'theirs');
  const senders = theirs.map(({ from, relayed }) => (relayed ? undefined : people.get(from.address ?? '')));
  const [first] = senders;
  return senders.every((sender) => sender !== undefined && sender.clientId === first?.clientId) ? first : undefined;
}

function rowOf(message: PreparedMessage, person: Person, subject: string): MessageToStore {
  const outgoing = message.author === 'mine';
  return {
    siteMessageId: message.siteMessageId,
    personId: person.id,
    direction: outgoing ? 'outgoing' : 'incoming',
    sentAt: message.sentAt,
    rawDate: message.sentAt === undefined ? message.rawDate : undefined,
    subject,
    text: message.text,
    fingerprint: fingerprintOf(message.from.address ?? '', message.text),
  };
}
