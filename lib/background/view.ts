/** What the sidebar shows of an open conversation but for the reply, from the conversation and the rows of the record. Pure. */
import type { ClientCard, ConversationView, MessageView } from '#lib/core/view.ts';
import { moodLine } from './mood.ts';
import type { OpenConversation, OpenMessage } from './open-tab.ts';
import { declaredSenders, proposalsOf } from './proposals.ts';
import type { RecordRows } from './rows-of.ts';
import { isUnknown, namedSenders, unknownSenders } from './unknown-senders.ts';

export interface ViewInput {
  readonly conversation: OpenConversation;
  readonly rows: RecordRows;
  /** The addresses the user has declared "not a client". */
  readonly notClients: readonly string[];
}

/** The view without what its reply needs, which is made from it. */
export type BareView = Omit<ConversationView, 'reply' | 'quietFaults'>;

export function conversationToView({ conversation, rows, notClients }: ViewInput): BareView {
  const { signature, subject, account, theme, notOpened, leftOut } = conversation;
  const newestFirst = conversation.messages.toReversed();
  const declared = new Set(notClients);
  return {
    kind: 'ready',
    signature,
    subject,
    account,
    theme,
    clients: clientCards(newestFirst, rows),
    proposals: proposalsOf(newestFirst, rows, declared),
    notClients: declaredSenders(newestFirst, rows.people, declared),
    withoutAddress: newestFirst.filter(isUnknown).length,
    unknownSenders: unknownSenders(newestFirst, rows),
    namedSenders: namedSenders(newestFirst),
    messages: newestFirst.map((message) => messageView(message, subject, rows)),
    notOpened,
    leftOut,
  };
}

/** The clients who write or are written to, the newest message's first. */
function clientCards(newestFirst: readonly OpenMessage[], rows: RecordRows): ClientCard[] {
  const addressesOf = new Map<string, Set<string>>();
  for (const { from, author, relayed, recipients } of newestFirst) {
    if (relayed) continue;
    for (const address of author === 'mine' ? recipients : [from.address ?? '']) {
      const person = rows.people.get(address);
      if (!person) continue;
      const known = addressesOf.get(person.clientId) ?? new Set();
      addressesOf.set(person.clientId, known.add(address));
    }
  }
  return [...addressesOf].flatMap(([clientId, addresses]) => {
    const client = rows.clients.get(clientId);
    if (!client) return [];
    const terms = rows.terms.get(clientId) ?? [];
    const granted = rows.granted.get(clientId) ?? [];
    return [{ client, addresses: [...addresses], terms, granted, mood: moodLine(rows.history.get(clientId) ?? []) }];
  });
}

function messageView(message: OpenMessage, subject: string, rows: RecordRows): MessageView {
  const { key, from, author, sentAt, rawDate, clipped, addressedAs, messageId } = message;
  const row = messageId === undefined ? undefined : rows.messages.get(messageId);
  return {
    key,
    from,
    author,
    sentAt,
    rawDate,
    clipped,
    addressedAs,
    subject: row?.subject ?? subject,
    text: row?.text ?? message.text,
    findings: row ? (rows.findings.get(row.id) ?? []) : message.findings,
    messageId: row?.id,
  };
}
