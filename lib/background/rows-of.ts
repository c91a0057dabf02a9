/** Reads from the record all that the view of an open conversation needs. */
import type { Agreement, Client, Message, Person, ScopeRequest, StoredFinding } from '#lib/core/record.ts';
import { termsByClient } from '#lib/db/agreements.ts';
import { findingsByMessage } from '#lib/db/findings.ts';
import { messagesById } from '#lib/db/messages.ts';
import { allPeople, clientsById } from '#lib/db/people.ts';
import { type IncomingMessage, recentIncoming } from '#lib/db/read/recent-incoming.ts';
import { type ReplyRows, replyRows } from '#lib/db/read/reply-rows.ts';
import { grantedByClient } from '#lib/db/requests.ts';
import type { OpenConversation } from './open-tab.ts';

export interface RecordRows {
  /** Everyone in the record, by address: those of the conversation, and those who share a sender's domain. */
  readonly people: ReadonlyMap<string, Person>;
  readonly clients: ReadonlyMap<string, Client>;
  readonly terms: ReadonlyMap<string, readonly Agreement[]>;
  /** By client. */
  readonly granted: ReadonlyMap<string, readonly ScopeRequest[]>;
  readonly messages: ReadonlyMap<string, Message>;
  readonly findings: ReadonlyMap<string, readonly StoredFinding[]>;
  /** By client, oldest first. */
  readonly history: ReadonlyMap<string, readonly IncomingMessage[]>;
  /** By client. */
  readonly reply: ReadonlyMap<string, ReplyRows>;
}

export const MOOD_MESSAGES = 12;

export async function rowsOf(conversation: OpenConversation): Promise<RecordRows> {
  const everyone = await allPeople();
  const people = new Map(everyone.map((person) => [person.address, person]));
  const addresses = conversation.messages.flatMap(({ from, recipients }) => [from.address ?? '', ...recipients]);
  const present = new Set(addresses.flatMap((address) => people.get(address)?.clientId ?? []));
  const ids = conversation.messages.flatMap(({ messageId }) => messageId ?? []);
  const [clients, terms, granted, messages, findings, history, reply] = await Promise.all([
    clientsById(everyone.map(({ clientId }) => clientId)),
    termsByClient([...present]),
    grantedByClient([...present]),
    messagesById(ids),
    findingsByMessage(ids),
    Promise.all([...present].map(async (id) => [id, await recentIncoming(id, MOOD_MESSAGES)] as const)),
    Promise.all([...present].map(async (id) => [id, await replyRows(id)] as const)),
  ]);
  return {
    people,
    clients: new Map(clients.map((client) => [client.id, client])),
    terms,
    granted,
    messages: new Map(messages.map((message) => [message.id, message])),
    findings,
    history: new Map(history),
    reply: new Map(reply),
  };
}
