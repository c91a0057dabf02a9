/** One expanded message, each field by its ordered strategies. */
import type { PageMessage } from '#lib/core/mail.ts';
import { collapse } from '../page/plain-text.ts';
import { readBody } from '../page/read-body.ts';
import type { Strategy, Trace } from '../page/strategies.ts';
import { firstVisible } from '../page/visible.ts';
import type { ExpandedCell } from './cells.ts';
import { headerOf, type MessageHeader, RECIPIENTS, SENDER, VIA } from './correspondents.ts';
import { idInJslog, idOfPermanent, legacyId, newMessageId } from './ids.ts';

export interface MessageContext {
  readonly account: string | undefined;
  readonly trace: Trace;
}

export function readMessage(cell: ExpandedCell, position: number, context: MessageContext): PageMessage {
  const { trace } = context;
  const parts = headerOf(cell.root, cell.body);
  const siteId = trace.firstFound('message id', MESSAGE_ID, cell)?.value;
  const from = trace.firstFound('sender', SENDER, parts)?.value ?? { name: '' };
  const via = trace.firstFound('via', VIA, parts)?.value;
  const raw = trace.firstFound('time', DATE_TEXT, parts)?.value ?? '';
  const { parts: body, truncated } = readBody(cell.body);
  trace.firstFound('body', BODY, cell);
  return {
    ...(siteId ? { siteId } : {}),
    key: siteId ?? `${from.address ?? from.name}|${raw}|${position}`,
    from,
    ...(via ? { via } : {}),
    to: trace.firstFound('recipients', RECIPIENTS, parts)?.value ?? [],
    time: { raw },
    author: authorOf(from.address, context.account),
    body,
    clipped: truncated || isClipped(cell),
  };
}

export const MESSAGE_ID: readonly Strategy<ExpandedCell, string>[] = [
  // GMAIL facts 2.2: the hexadecimal id on the message's root.
  {
    name: 'legacy-message-id',
    sure: 'sure',
    find: ({ root }) => attributeOf(root, 'data-legacy-message-id', legacyId),
  },
  // The same id in decimal; a fresh reply has this one alone until Gmail has synced it.
  {
    name: 'message-id',
    sure: 'sure',
    find: ({ root }) => attributeOf(root, 'data-message-id', (text) => idOfPermanent(text) ?? newMessageId(text)),
  },
  // Capture expanded-message-2025-08-en: on the body, the star and the reply button.
  { name: 'message-log', sure: 'likely', find: ({ root }) => idInLogs(root) },
  // Captures of 2016 and 2017: a class of the body.
  {
    name: 'body-class',
    sure: 'likely',
    find: ({ body }) => legacyId(/(?:^|\s)m([0-9a-f]{15,16})(?:\s|$)/.exec(body.className)?.[1]),
  },
];

const BODY: readonly Strategy<ExpandedCell, Element>[] = [
  // Captures of 2016 to 2025.
  { name: 'body-class', sure: 'sure', find: ({ body }) => (body.matches('.ii.gt > .a3s') ? body : undefined) },
  // Capture trimmed-content-variants.
  { name: 'body-class-alone', sure: 'likely', find: ({ body }) => (body.matches('.a3s') ? body : undefined) },
  { name: 'body-frame', sure: 'guess', find: ({ body }) => body },
];

function attributeOf(
  root: Element,
  name: string,
  read: (text: string | null | undefined) => string | undefined,
): string | undefined {
  return (
    read(root.getAttribute(name)) ??
    read(root.querySelector(`[${name}]`)?.getAttribute(name)) ??
    read(root.closest(`[${name}]`)?.getAttribute(name))
  );
}

function idInLogs(root: Element): string | undefined {
  for (const element of root.querySelectorAll('[jslog]')) {
    if (element.closest('.a3s')) continue;
    const id = idInJslog(element.getAttribute('jslog'), 4);
    const found = idOfPermanent(id) ?? newMessageId(id);
    if (found) return found;
  }
  return undefined;
}

/** The date as the page writes it; what it means is read elsewhere, with the page's language. */
export const DATE_TEXT: readonly Strategy<MessageHeader, string>[] = [
  // Captures of 2016 to 2025.
  { name: 'date-title', sure: 'sure', find: (parts) => dateIn(parts, '.g3', 'title') },
  { name: 'date-alt', sure: 'sure', find: (parts) => dateIn(parts, '.g3', 'alt') },
  // Capture expanded-message-2025-08-en: the shown text, which says the day of an older mail in full.
  { name: 'date-text', sure: 'likely', find: (parts) => dateIn(parts, '.g3') },
  // The cell of the date in the same captures, for when the class is renamed.
  { name: 'date-cell', sure: 'likely', find: (parts) => dateIn(parts, '.gH span[title]', 'title') },
];

function dateIn({ header }: MessageHeader, selector: string, attribute?: string): string | undefined {
  return [...header.querySelectorAll(selector)]
    .map((element) => collapse((attribute ? element.getAttribute(attribute) : element.textContent) ?? ''))
    .find(Boolean);
}

function authorOf(address: string | undefined, account: string | undefined): PageMessage['author'] {
  if (!address || !account) return 'unknown';
  return address.toLowerCase() === account.toLowerCase() ? 'mine' : 'theirs';
}

/** GMAIL facts 2.2: a very long mail ends in a link to its full view. */
function isClipped({ root }: ExpandedCell): boolean {
  return firstVisible(root, '.iX a[href*="view=lg"]') !== undefined;
}
