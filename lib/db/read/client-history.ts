/** What a client's earlier mail was like, and what the user has said of its flags: all that the signals ask of a history. */
import type { StoredFinding } from '#lib/core/record.ts';
import { findingsByMessage } from '../findings.ts';
import { peopleOfClient } from '../people.ts';
import { record } from '../record.ts';

export interface ClientHistory {
  /** The new texts of the last incoming messages, oldest first. */
  readonly texts: readonly { readonly id: string; readonly subject: string; readonly text: string }[];
  /** The findings of all incoming messages on which the user has given a verdict. */
  readonly judged: readonly Pick<StoredFinding, 'signal' | 'state'>[];
}

/** A longer memory would hold a client to what they were. */
const LAST_MESSAGES = 12;

export async function clientHistory(clientId: string): Promise<ClientHistory> {
  const people = await peopleOfClient(clientId);
  const messages = await record.messages.table
    .where('personId')
    .anyOf(people.map(({ id }) => id))
    .filter(({ direction }) => direction === 'incoming')
    .toArray();
  const findings = await findingsByMessage(messages.map(({ id }) => id));
  const newest = messages.sort((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0)).slice(-LAST_MESSAGES);
  return {
    texts: newest.map(({ id, subject, text }) => ({ id, subject, text })),
    judged: [...findings.values()].flat().filter(({ state }) => state === 'not-a-problem' || state === 'confirmed'),
  };
}
