/** Where the messages of a pane are: one card a message, told apart as opened, not opened, or being written. */
import { upTo } from '../page/ancestors.ts';
import type { Strategy, Trace } from '../page/strategies.ts';
import { isVisible } from '../page/visible.ts';
import { BODIES } from './bodies.ts';
import { editorsIn } from './editors.ts';
import { FROM, only, TIME, TO } from './marks.ts';
import { messagesBehindButtons } from './more-messages.ts';

export interface Cards {
  /** In the page's order, which the user can turn round. */
  readonly expanded: readonly Card[];
  /** Messages that the user has not opened, those behind a button included. */
  readonly notOpened: number;
  readonly drafts: number;
  /** The elements of messages that are not opened. */
  readonly closed: readonly Element[];
  /** All that tells this pane from the next: who wrote when, and to whom. */
  readonly marks: readonly Element[];
}

export interface Card {
  readonly root: Element;
  /** The new text, then what Outlook split off as history. */
  readonly bodies: Element[];
  /** Sender, times and recipients of this message, in the page's order. */
  readonly marks: readonly Element[];
}

export function findCards(pane: Element, trace: Trace): Cards {
  const bodies = trace.firstFound('body', BODIES, pane)?.value ?? [];
  const mail = new Set(bodies);
  // Asked for once and not a message at a time: each search goes through all bodies. A mail may hold what looks like
  // Outlook's own, and a time may hold another.
  const marks = [...pane.querySelectorAll(`${FROM}, ${TIME}, ${TO}`)].filter(
    (mark) => !mark.parentElement?.closest(TIME) && !upTo(pane, mark).some((element) => mail.has(element)),
  );
  const held = marksByElement(pane, marks);
  const cards = new Map<Element, Card>();
  for (const body of bodies) {
    const root = trace.firstFound('card', CARD, { body, pane, held, isAlone: !bodies[1] })?.value;
    const card = root && cards.get(root);
    if (card) card.bodies.push(body);
    else if (root) cards.set(root, { root, bodies: [body], marks: held.get(root) ?? [] });
  }
  const editors = editorsIn(pane);
  const closed = closedCards(pane, marks, cards, editors);
  const opened = new Set([...cards.keys(), ...closed]);
  return {
    expanded: [...cards.values()],
    notOpened: closed.length + messagesBehindButtons(pane, opened),
    drafts: editors.length,
    closed,
    marks,
  };
}

/** The marks that each element of a pane holds. */
type Held = ReadonlyMap<Element, readonly Element[]>;

function marksByElement(pane: Element, marks: readonly Element[]): Held {
  const held = new Map<Element, Element[]>();
  for (const mark of marks) {
    for (const around of upTo(pane.parentElement, mark)) {
      const inside = held.get(around);
      if (inside) inside.push(mark);
      else held.set(around, [mark]);
    }
  }
  return held;
}

interface Surroundings {
  readonly body: Element;
  readonly pane: Element;
  readonly held: Held;
  /** The pane has this body alone. */
  readonly isAlone: boolean;
}

const CARD: readonly Strategy<Surroundings, Element>[] = [
  // OUTLOOK facts 2.3: the smallest element around the body with sender and time, and no other message's.
  { name: 'sender-and-time', sure: 'sure', find: (place) => around(place, 2) },
  { name: 'sender-or-time', sure: 'likely', find: (place) => around(place, 1) },
  { name: 'only-body', sure: 'likely', find: ({ pane, isAlone }) => (isAlone ? pane : undefined) },
];

function around({ body, pane, held }: Surroundings, wanted: number): Element | undefined {
  for (const element of upTo(pane.parentElement, body)) {
    const marks = held.get(element) ?? [];
    const froms = only(FROM, marks);
    const times = only(TIME, marks);
    if (froms[1] || times[1]) return undefined;
    if (froms.length + times.length === wanted) return element;
  }
  return undefined;
}

/** Times, or else senders, that belong to no opened message and to no answer being written. */
function closedCards(
  pane: Element,
  marks: readonly Element[],
  cards: ReadonlyMap<Element, Card>,
  editors: readonly Element[],
): Element[] {
  const times = only(TIME, marks);
  return (times[0] ? times : only(FROM, marks)).flatMap((mark) => {
    if (!isVisible(mark) || upTo(pane.parentElement, mark).some((element) => cards.has(element))) return [];
    const card = mark.closest('[aria-expanded=false]') ?? mark.parentElement ?? mark;
    return editors.some((editor) => card.contains(editor)) ? [] : [card];
  });
}
