/** The open conversation, from its reading pane down; or why there is none to read. */
import { MAX_MESSAGES } from '#lib/core/limits.ts';
import type { Correspondent, PageConversation } from '#lib/core/mail.ts';
import { hashOf } from '../page/hash.ts';
import type { Trace } from '../page/strategies.ts';
import { drawnTheme } from '../page/theme.ts';
import { holderName } from './account.ts';
import { type Cards, findCards } from './cards.ts';
import { FROM, only } from './marks.ts';
import { readMessage } from './message.ts';
import { PANE, regionOf } from './pane.ts';
import { nameKey } from './people.ts';
import { quotedPeople } from './quoted-people.ts';
import { peopleOfRow } from './rows.ts';
import { disagrees, selectionIn, THREAD_ID } from './selection.ts';
import type { Settling } from './settling.ts';
import { plainSubject, SUBJECT } from './subject.ts';

/** What is open, before its messages are read: cheap, so that watching and inserting can ask often. */
export interface OpenPlace {
  readonly kind: 'open';
  readonly pane: Element;
  readonly cards: Cards;
  readonly threadId: string | undefined;
  readonly subject: string;
  readonly signature: string;
  /** The conversation's row in the list, where it is there and agrees. */
  readonly row: Element | undefined;
}

export type PlaceReading =
  | OpenPlace
  /** `empty` shows nothing; `no-messages` something that is no mail: an invitation, a page of another program. */
  | { readonly kind: 'no-pane' | 'empty' | 'no-messages'; readonly pane: Element | undefined }
  /** Another conversation is selected than the pane shows; look again in `wait` ms. */
  | { readonly kind: 'changing'; readonly pane: Element | undefined; readonly wait: number };

export function findPlace(document: Document, settling: Settling, trace: Trace): PlaceReading {
  const selection = selectionIn(document);
  const pane = trace.firstFound('pane', PANE, document)?.value;
  const subject = pane && trace.firstFound('subject', SUBJECT, regionOf(pane))?.value;
  const cards = pane && findCards(pane, trace);
  const isEmpty = !cards || cards.expanded.length + cards.notOpened === 0;
  const shown = isEmpty ? [] : [subject ?? '', ...cards.marks.map((mark) => mark.textContent ?? '')];
  const isBehind = isEmpty ? selection.target !== '' : disagrees(selection, subject ?? '');
  const wait = settling.waitFor(selection.target, shown.join('|'), isBehind);
  if (wait > 0) return { kind: 'changing', pane, wait };
  if (isEmpty) return { kind: pane ? (subject ? 'no-messages' : 'empty') : 'no-pane', pane };
  const agreed = isBehind ? undefined : selection;
  const threadId = agreed && trace.firstFound('thread id', THREAD_ID, agreed)?.value;
  const signature = JSON.stringify([
    'outlook',
    threadId ?? hashOf(`${plainSubject(subject ?? '')}|${otherIn(cards, document)}`),
  ]);
  return { kind: 'open', pane, cards, threadId, subject: subject ?? '', signature, row: agreed?.row };
}

/** OUTLOOK facts 2.2: the other party tells a conversation without an id from the next of the same subject. */
function otherIn({ marks }: Cards, document: Document): string {
  const senders = only(FROM, marks).map((mark) => nameKey(mark.textContent ?? ''));
  const holder = nameKey(holderName(document) ?? '');
  return senders.filter((name) => name !== holder).sort()[0] ?? '';
}

export interface ConversationContext {
  readonly account: string | undefined;
  readonly language: string;
  readonly trace: Trace;
}

export function readConversation(place: OpenPlace, context: ConversationContext): PageConversation {
  const { cards, pane, threadId, subject, signature, row } = place;
  const { account, language, trace } = context;
  const { location } = pane.ownerDocument;
  const read = cards.expanded.slice(-MAX_MESSAGES);
  const bodies = read.flatMap((card) => card.bodies);
  let quoted: Correspondent[] | undefined;
  const known = {
    account,
    holder: holderName(pane.ownerDocument),
    inRow: () => (row ? peopleOfRow(row) : []),
    inQuotes() {
      quoted ??= bodies.flatMap(quotedPeople);
      return quoted;
    },
  };
  const isSentItem = pane.id === 'ItemReadingPaneContainer' && /\/sentitems\//.test(location.pathname);
  return {
    site: 'outlook',
    account,
    threadId,
    signature,
    language,
    subject,
    messages: read.map((card) => readMessage(card, { known, isSentItem, trace })),
    notOpened: cards.notOpened,
    leftOut: cards.expanded.length - read.length,
    drafts: cards.drafts,
    theme: themeOf(bodies[0] ?? pane),
    strategies: trace.strategies(),
  };
}

/** OUTLOOK facts 2.5: where nothing is drawn, dark mode has left the colours of a mail in these attributes. */
export function themeOf(area: Element): 'light' | 'dark' {
  return drawnTheme(area) ?? (area.querySelector('[data-ogsc], [data-ogsb]') ? 'dark' : 'light');
}
