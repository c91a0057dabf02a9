/** Who wrote a message and to whom, from its header. Names are localized ("me"), addresses are not. */
import type { Correspondent } from '#lib/core/mail.ts';
import { cleanName } from '#lib/text/clean-name.ts';
import { collapse, lastAddress, wholeAddress } from '../page/plain-text.ts';
import type { Strategy } from '../page/strategies.ts';

/** A message's root, with the part that holds neither avatar nor body, which is where most fields are. */
export interface MessageHeader {
  readonly root: Element;
  readonly header: Element;
}

/** A message may keep its collapsed form, hidden, before the opened one: the header is the one that goes with the body. */
export function headerOf(root: Element, body?: Element): MessageHeader {
  const message = body?.closest('.gs') ?? root;
  return { root, header: message.querySelector('.gE') ?? message };
}

export const SENDER: readonly Strategy<MessageHeader, Correspondent>[] = [
  // Captures of 2016, 2020 and 2025: expanded and collapsed.
  { name: 'sender-span', sure: 'sure', find: ({ header }) => withAddress(outsideBody(header, 'span.gD[email]')[0]) },
  // Capture collapsed-messages-2020-01-ru: the cell around it.
  { name: 'sender-cell', sure: 'sure', find: ({ header }) => withAddress(outsideBody(header, '.gF [email]')[0]) },
  // Capture expanded-message-2025-08-en: the hovercard's own copy of the address.
  {
    name: 'sender-hovercard',
    sure: 'sure',
    find: ({ header }) => withAddress(outsideBody(header, '.gD[data-hovercard-id]')[0]),
  },
  // The same captures: the sender's picture.
  { name: 'avatar', sure: 'likely', find: ({ root }) => withAddress(outsideBody(root, 'img.ajn')[0]) },
  // Captures of 2016 and 2025: the address printed after the name.
  { name: 'printed-address', sure: 'likely', find: ({ header }) => printed(header) },
  // A sender without an address (bad input).
  { name: 'name-only', sure: 'likely', find: ({ header }) => nameOnly(header) },
];

export const RECIPIENTS: readonly Strategy<MessageHeader, Correspondent[]>[] = [
  // Captures of 2016 and 2025; To, Cc and Bcc look alike.
  { name: 'recipient-span', sure: 'sure', find: ({ header }) => people(outsideBody(header, 'span.g2')) },
  { name: 'recipient-line', sure: 'sure', find: ({ header }) => people(outsideBody(header, '.hb [email]')) },
  {
    name: 'recipient-hovercards',
    sure: 'likely',
    find: ({ header }) => people(outsideBody(header, '.hb [data-hovercard-id]')),
  },
];

export const VIA: readonly Strategy<MessageHeader, string>[] = [
  // Gmail links the word "via" to its help page 1311182; the domain stands after it.
  {
    name: 'via-help-link',
    sure: 'sure',
    find: ({ header }) => domainAfter(outsideBody(header, 'a[href*="answer=1311182"]')[0]),
  },
  // A list that sends in its own name writes "'Dana' via List" into the sender's name, in English everywhere.
  {
    name: 'via-in-name',
    sure: 'likely',
    find: ({ header }) => /^'.+' via (.+)$/.exec(nameOf(outsideBody(header, '.gD')[0]))?.[1],
  },
];

function outsideBody(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((element) => !element.closest('.a3s'));
}

function withAddress(element: Element | undefined): Correspondent | undefined {
  const address = addressOf(element);
  return address ? { name: nameOf(element), address } : undefined;
}

function addressOf(element: Element | undefined): string | undefined {
  return ['email', 'data-hovercard-id', 'jid'].map((name) => wholeAddress(element?.getAttribute(name))).find(Boolean);
}

function nameOf(element: Element | undefined): string {
  // A picture's `name` is an id of Gmail's own, as ":62".
  const names = [element?.getAttribute('name'), element?.getAttribute('data-name'), element?.textContent];
  const name = names.find((text) => text && !text.startsWith(':')) ?? '';
  return cleanName(collapse(name));
}

function printed(header: Element): Correspondent | undefined {
  const address = lastAddress(outsideBody(header, '.go')[0]?.textContent ?? '');
  return address ? { name: nameOf(outsideBody(header, '.gD')[0]), address } : undefined;
}

function nameOnly(header: Element): Correspondent | undefined {
  const name = nameOf(outsideBody(header, '.gD')[0]);
  return name ? { name } : undefined;
}

function people(elements: readonly Element[]): Correspondent[] | undefined {
  const found = new Map<string, Correspondent>();
  for (const element of elements) {
    const address = addressOf(element);
    const name = nameOf(element);
    if (address || name) found.set(address ?? name, address ? { name, address } : { name });
  }
  return found.size > 0 ? [...found.values()] : undefined;
}

function domainAfter(link: Element | undefined): string | undefined {
  const after = collapse(link?.nextSibling?.textContent ?? '') || collapse(link?.nextElementSibling?.textContent ?? '');
  return /[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u.exec(after)?.[0];
}
