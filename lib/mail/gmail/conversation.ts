/** The open conversation, from its heading down; or why there is none to read. */
import { MAX_MESSAGES } from '#lib/core/limits.ts';
import type { BlockedReading, PageConversation } from '#lib/core/mail.ts';
import { hashOf } from '../page/hash.ts';
import { textWithEmoji } from '../page/plain-text.ts';
import type { Trace } from '../page/strategies.ts';
import { firstVisible } from '../page/visible.ts';
import { ACCOUNT } from './account.ts';
import { type Cells, findCells } from './cells.ts';
import { conversationAround, HEADING, THREAD_ID } from './heading.ts';
import { readMessage } from './message.ts';
import { themeOf } from './theme.ts';

/** What is open, before its messages are read: cheap, so that watching and inserting can ask often. */
export interface OpenPlace {
  readonly heading: Element;
  readonly container: Element;
  readonly cells: Cells;
  readonly account: string | undefined;
  readonly threadId: string | undefined;
  readonly subject: string;
  readonly signature: string;
}

export type PlaceReading = OpenPlace | Extract<BlockedReading, 'no-heading' | 'no-messages'> | 'none';

export function findPlace(document: Document, trace: Trace): PlaceReading {
  const account = trace.firstFound('account', ACCOUNT, document)?.value;
  const heading = trace.firstFound('heading', HEADING, document)?.value;
  if (!heading) return firstVisible(document, '.adn .a3s') ? 'no-heading' : 'none';
  const container = conversationAround(heading);
  if (!container) return 'no-messages';
  const cells = findCells(container);
  if (!cells.first) return 'no-messages';
  const threadId = trace.firstFound('thread id', THREAD_ID, { heading, container })?.value;
  const subject = textWithEmoji(heading);
  const signature = JSON.stringify([
    'gmail',
    account ?? '',
    threadId ?? hashOf(`${subject}|${firstMark(cells.first)}`),
  ]);
  return { heading, container, cells, account, threadId, subject, signature };
}

export function readConversation(place: OpenPlace, language: string, trace: Trace): PageConversation {
  const { account, threadId, subject, signature, cells } = place;
  const newest = cells.expanded.slice(-MAX_MESSAGES);
  const messages = newest.map((cell, position) => readMessage(cell, position, { account, trace }));
  return {
    site: 'gmail',
    ...(account ? { account } : {}),
    ...(threadId ? { threadId } : {}),
    signature,
    language,
    subject,
    messages,
    notOpened: cells.notOpened,
    leftOut: cells.expanded.length - newest.length,
    drafts: cells.drafts,
    theme: themeOf(place.container.ownerDocument, newest[0]?.body ?? place.container),
    strategies: trace.strategies(),
  };
}

/** What tells a conversation without an id from the next: the sender and date of its first message. */
function firstMark(first: Element): string {
  const sender = first.querySelector('[email]')?.getAttribute('email') ?? '';
  return `${sender}|${first.querySelector('.g3')?.getAttribute('title') ?? ''}`;
}
