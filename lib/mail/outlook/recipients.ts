/** To whom a message was written, as far as it is shown: long lists end in "+N others". */
import type { Correspondent } from '#lib/core/mail.ts';
import { listed } from '../page/strategies.ts';
import type { Card } from './cards.ts';
import { only, TO_BY_ID, TO_BY_TEST_ID } from './marks.ts';
import { personOf, printedPerson, withoutLabel } from './people.ts';

export const RECIPIENTS = listed<Card, Correspondent[]>(
  [
    ['recipient-ids', 'sure', TO_BY_ID],
    ['recipient-well', 'sure', TO_BY_TEST_ID],
  ],
  ({ marks }, selector) => {
    const people = only(selector, marks).flatMap(peopleIn);
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
