/** Who wrote a message. People of the user's own organisation are shown without an address: it is looked for where it stands for certain. */
import type { Correspondent } from '#lib/core/mail.ts';
import { listed, type Strategy } from '../page/strategies.ts';
import type { Card } from './cards.ts';
import { FROM, only, TO } from './marks.ts';
import { addressByName, nameKey, personOf } from './people.ts';

/** What the page tells of people elsewhere than in the message; asked for only where the message itself is silent. */
export interface KnownPeople {
  readonly account: string | undefined;
  readonly holder: string | undefined;
  /** In the conversation's row of the list. */
  inRow(): readonly Correspondent[];
  /** In the header blocks quoted in this conversation. */
  inQuotes(): readonly Correspondent[];
}

/** OUTLOOK facts 2.4, and the named class of facts 1. Whoever is in a mail is nobody's sender. */
const WRITER = listed<Card, Correspondent>(
  [
    ['from-id', 'sure', FROM],
    ['persona', 'likely', '[data-lpc-hover-target-id], .lpcCommonWeb-hoverTarget, [aria-haspopup=dialog]'],
  ],
  ({ root, bodies: [body], marks }, selector) => {
    const element = root.querySelector(selector);
    if (!element || body?.contains(element)) return undefined;
    const [fields] = only(TO, marks);
    // Without its id the sender is the first person of a card, if the recipients can be told from it.
    return selector === FROM || (fields && element.compareDocumentPosition(fields) === Node.DOCUMENT_POSITION_FOLLOWING)
      ? personOf(element)
      : undefined;
  },
);

interface Named extends Card {
  readonly known: KnownPeople;
}

/** In the order of OUTLOOK facts 2.4, but that a bare name which is the holder's own comes before what others wrote. */
export const SENDER: readonly Strategy<Named, Correspondent>[] = [
  ...WRITER.map((way) => ({
    ...way,
    find: (card: Named) => {
      const person = way.find(card);
      return person?.address ? person : undefined;
    },
  })),
  elsewhere('holder', (name, { holder, account }) =>
    holder && nameKey(name) === nameKey(holder) ? account : undefined,
  ),
  elsewhere('list-row', (name, known) => addressByName(known.inRow(), name)),
  elsewhere('quoted-header', (name, known) => addressByName(known.inQuotes(), name)),
  { name: 'name-only', sure: 'likely', find: nameOf },
];

function nameOf(card: Named): Correspondent | undefined {
  const people = WRITER.map((way) => way.find(card));
  return people.find((person) => person?.name);
}

function elsewhere(
  name: string,
  addressOf: (name: string, known: KnownPeople) => string | undefined,
): Strategy<Named, Correspondent> {
  return {
    name,
    sure: 'likely',
    find(card) {
      const person = nameOf(card);
      const address = person && addressOf(person.name, card.known);
      return address ? { ...person, address } : undefined;
    },
  };
}
