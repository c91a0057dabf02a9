/** Turns a conversation's definition into its messages as Gmail would hold them, with times counted back from `now`. */
import type {
  ConversationDefinition,
  MessageDefinition,
  Person,
  PracticeConversation,
  PracticeMessage,
} from './model.ts';
import { OWNER, OWNER_ALIAS } from './people.ts';
import { writeBody } from './writers/write-body.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

export function buildConversation(definition: ConversationDefinition, now: number): PracticeConversation {
  const messages: PracticeMessage[] = [];
  for (const [index, message] of definition.messages.entries()) {
    messages.push(buildMessage(definition, message, index, messages.at(-1), now));
  }
  return {
    id: definition.id,
    name: definition.name,
    language: definition.language,
    subject: definition.subject,
    unread: definition.unread ?? false,
    messages,
  };
}

export function isOwner(person: Person): boolean {
  return person.email === OWNER.email || person.email === OWNER_ALIAS.email;
}

function buildMessage(
  definition: ConversationDefinition,
  message: MessageDefinition,
  index: number,
  previous: PracticeMessage | undefined,
  now: number,
): PracticeMessage {
  const sentAt = timeOf(message, now, definition.messages.length - index);
  const to = message.to ?? (isOwner(message.from) ? [lastOther(previous) ?? OWNER] : [OWNER]);
  const quotes = previous !== undefined && (message.quotes ?? true);
  const { body, trimmed } = writeBody({
    writer: message.writer ?? 'gmail',
    language: definition.language,
    sender: message.from,
    subject: definition.subject,
    text: message.text,
    signature: message.signature,
    quoted: quotes
      ? {
          from: previous.from,
          to: previous.to.map(({ email }) => email).join('; '),
          sentAt: previous.sentAt,
          html: shortened(previous),
        }
      : undefined,
    forwarded: message.forwarded ? { ...message.forwarded, sentAt: sentAt - DAY } : undefined,
    below: message.below ?? '',
  });
  return {
    id: messageId(definition.id, index),
    from: message.from,
    to,
    cc: message.cc ?? [],
    sentAt,
    text: message.text.trim(),
    body,
    trimmed,
    attachments: message.attachments ?? [],
    clipped: message.clipped ?? false,
    draft: message.draft ?? false,
    unsynced: message.unsynced ?? false,
    ...(message.meeting ? { meeting: true } : {}),
  };
}

/** A chain of forty quotes in one another is true to life but makes the page's data grow with the square; keep two. */
function shortened(message: PracticeMessage): string {
  const depth = message.trimmed.split('<blockquote').length - 1;
  return depth > 1 ? message.body : message.body + message.trimmed;
}

function lastOther(previous: PracticeMessage | undefined): Person | undefined {
  if (!previous) return undefined;
  return isOwner(previous.from) ? previous.to[0] : previous.from;
}

function timeOf(message: MessageDefinition, now: number, fromEnd: number): number {
  const [hours = 0, minutes = 0] = message.at.split(':').map(Number);
  const midnight = Math.floor(now / DAY) * DAY;
  const wished = midnight - message.daysAgo * DAY + (hours * 60 + minutes) * MINUTE;
  return Math.min(wished, now - fromEnd * 7 * MINUTE);
}

/** The first message's id is the thread's; the next ones follow it as later mail does. */
function messageId(threadId: string, index: number): string {
  return (BigInt(`0x${threadId}`) + BigInt(index) * 0x1f3c5d7n).toString(16).padStart(16, '0');
}
