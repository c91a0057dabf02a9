/** Where the messages of a pane are: one card a message, told apart as opened, not opened, or being written. */
import { upTo } from '../page/ancestors.ts';
import type { Strategy, Trace } from '../page/strategies.ts';
import { isVisible } from '../page/visible.ts';
import { BODIES } from './bodies.ts';
import { editorsIn } from './editors.ts';
import { messagesBehindButtons } from './more-messages.ts';

export interface Cards {
  /** In the page's order, which the user can turn round. */
  readonly expanded: readonly Card[];
  /** Messages that the user has not opened, those behind a button included. */
  readonly notOpened: number;
  readonly drafts: number;
  /** The elements of messages that are not opened. */
  readonly closed: readonly Element[];
  /** All that tells this pane from the next: who wrote when. */
  readonly marks: readonly Element[];
}

export interface Card {
  readonly root: Element;
  /** The new text, then what Outlook split off as history. */
  readonly bodies: Element[];
}

/** OUTLOOK facts 2.3 and 2.5: each message has one of each. */
export const FROM = '[id^="MSG_"][id$="_FROM"]';
export const TIME = '[data-testid="SentReceivedSavedTime"], [id^="MSG_"][id$="_DATETIME"]';

export function findCards(pane: Element, trace: Trace): Cards {
  const bodies = trace.firstFound('body', BODIES, pane)?.value ?? [];
  const mail = new Set(bodies);
  // A mail may hold what looks like Outlook's own.
  const marks = [...pane.querySelectorAll(`${FROM}, ${TIME}`)].filter(
    (mark) => !mark.parentElement?.closest(TIME) && !upTo(pane, mark).some((element) => mail.has(element)),
  );
  const counts = countMarks(pane, marks);
  const cards = new Map<Element, Card>();
  for (const body of bodies) {
    const root = trace.firstFound('card', CARD, { body, pane, counts, isAlone: !bodies[1] })?.value;
    const card = root && cards.get(root);
    if (card) card.bodies.push(body);
    else if (root) cards.set(root, { root, bodies: [body] });
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

/** How many senders and how many times each element of a pane holds. */
type Counts = ReadonlyMap<Element, readonly [from: number, time: number]>;

function countMarks(pane: Element, marks: readonly Element[]): Counts {
  const counts = new Map<Element, [number, number]>();
  for (const mark of marks) {
    const kind = mark.matches(FROM) ? 0 : 1;
    for (const around of upTo(pane.parentElement, mark)) {
      const held = counts.get(around) ?? [0, 0];
      held[kind]++;
      counts.set(around, held);
    }
  }
  return counts;
}

interface Surroundings {
  readonly body: Element;
  readonly pane: Element;
  readonly counts: Counts;
  /** The pane has this body alone. */
  readonly isAlone: boolean;
}

const CARD: readonly Strategy<Surroundings, Element>[] = [
  // OUTLOOK facts 2.3: the smallest element around the body with sender and time, and no other message's.
  { name: 'sender-and-time', sure: 'sure', find: (place) => around(place, 2) },
  { name: 'sender-or-time', sure: 'likely', find: (place) => around(place, 1) },
  { name: 'only-body', sure: 'likely', find: ({ pane, isAlone }) => (isAlone ? pane : undefined) },
];

function around({ body, pane, counts }: Surroundings, marks: number): Element | undefined {
  for (const element of upTo(pane.parentElement, body)) {
    const [from, time] = counts.get(element) ?? [0, 0];
    if (from > 1 || time > 1) return undefined;
    if (from + time === marks) return element;
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
  const times = marks.filter((mark) => mark.matches(TIME));
  return (times[0] ? times : marks).flatMap((mark) => {
    if (!isVisible(mark) || upTo(pane.parentElement, mark).some((element) => cards.has(element))) return [];
    const card = mark.closest('[aria-expanded=false]') ?? mark.parentElement ?? mark;
    return editors.some((editor) => card.contains(editor)) ? [] : [card];
  });
}
