/** One opened message, each field by its ordered strategies. */
import type { BodyPart, Correspondent, PageMessage } from '#lib/core/mail.ts';
import { hashOf } from '../page/hash.ts';
import { collapse } from '../page/plain-text.ts';
import { readBody } from '../page/read-body.ts';
import { listed, type Trace } from '../page/strategies.ts';
import type { Card } from './cards.ts';
import { only, TIME } from './marks.ts';
import { nameKey } from './people.ts';
import { RECIPIENTS } from './recipients.ts';
import { type KnownPeople, SENDER } from './sender.ts';

export interface MessageContext {
  readonly known: KnownPeople;
  /** The one message of item view in the folder of sent mail. */
  readonly isSentItem: boolean;
  readonly trace: Trace;
}

export function readMessage(card: Card, context: MessageContext): PageMessage {
  const { trace, known } = context;
  const from = trace.firstFound('sender', SENDER, { ...card, known })?.value ?? { name: '' };
  // A list that sends in its own name writes "'Dana' via List" into the sender's name, in English everywhere.
  const via = /^'.+' via (.+)$/.exec(from.name)?.[1];
  const raw = trace.firstFound('time', TIME_TEXT, card)?.value ?? '';
  const read = card.bodies.map(readBody);
  const [own = [], ...history] = read.map(({ parts }) => parts);
  // OUTLOOK facts 2.3: later bodies of a card are the history that the first one answers.
  const quoted = history.flat().map(({ text }) => text);
  return {
    key: keyOf(from, raw, own),
    from,
    via,
    to: trace.firstFound('recipients', RECIPIENTS, card)?.value ?? [],
    time: { raw },
    author: authorOf(from, context),
    body: quoted[0] ? [...own, { kind: 'quoted', text: quoted.join('\n') }] : own,
    clipped: read.some(({ truncated }) => truncated),
  };
}

/** OUTLOOK facts 2.5. The date as the page writes it; what it means is read elsewhere, with the page's language. */
const TIME_TEXT = listed<Card, string>([['time', 'sure', TIME]], ({ marks }, selector) => {
  const texts = only(selector, marks).flatMap((time) => [time.textContent, time.getAttribute('title')]);
  return texts.map((text) => collapse(text ?? '')).find((text) => /\p{Nd}/u.test(text));
});

/**
 * Outlook's page holds no lasting id of a message, and which others are shown changes, so the key is made of what
 * stays: who, when, and the words.
 */
function keyOf({ name, address }: Correspondent, raw: string, parts: readonly BodyPart[]): string {
  return `${nameKey(name || (address ?? ''))}|${raw}|${hashOf((parts[0]?.text ?? '').slice(0, 500))}`;
}

/** OUTLOOK facts 2.4: by address, then by the holder's name; colour and side tell nothing. */
function authorOf({ name, address }: Correspondent, { known, isSentItem }: MessageContext): PageMessage['author'] {
  const { account, holder } = known;
  if (isSentItem) return 'mine';
  if (address && account) return address.toLowerCase() === account.toLowerCase() ? 'mine' : 'theirs';
  return !address && holder && nameKey(name) === nameKey(holder) ? 'mine' : 'unknown';
}
