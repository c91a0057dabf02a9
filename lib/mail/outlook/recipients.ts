/** To whom a message was written, as far as it is shown: long lists end in "+N others". */
import type { Correspondent } from '#lib/core/mail.ts';
import { listed } from '../page/strategies.ts';
import { personOf, printedPerson, withoutLabel } from './people.ts';

const BY_ID = '[id^="MSG_"]:is([id$="_TO"], [id$="_CC"], [id$="_BCC"])';
const BY_TEST_ID = '[data-testid="RecipientWell"]';
export const RECIPIENT_FIELDS = `${BY_ID}, ${BY_TEST_ID}`;

/** OUTLOOK facts 2.4: the fields of either kind; To, Cc and Bcc are not told apart. Input: a card. */
export const RECIPIENTS = listed<Element, Correspondent[]>(
  [
    ['recipient-ids', 'sure', BY_ID],
    ['recipient-well', 'sure', BY_TEST_ID],
  ],
  (root, selector) => {
    const people = [...root.querySelectorAll(selector)].flatMap(peopleIn);
    const found = new Map(people.map((person) => [person.address?.toLowerCase() ?? person.name, person]));
    return found.size > 0 ? [...found.values()] : undefined;
  },
);

function peopleIn(field: Element): Correspondent[] {
  const pills = [...field.querySelectorAll('[data-lpc-hover-target-id], .lpcCommonWeb-hoverTarget')];
  if (pills[0]) return pills.map(personOf);
  // "An: a@x.example; Dana <b@y.example>": whoever has an address there.
  const printed = withoutLabel(field.textContent ?? '')
    .split(/[;,]/)
    .map(printedPerson);
  return printed.filter(({ address }) => address);
}
