/** A person as Outlook prints one: "Name<address>", or the name alone for people of the same organisation. */
import type { Correspondent } from '#lib/core/mail.ts';
import { cleanName } from '#lib/text/clean-name.ts';
import { withoutMarks } from '#lib/text/marks.ts';
import { addressesIn } from '../page/plain-text.ts';

/** Of two addresses in one text neither is taken: nobody knows which is the person's. */
export function printedPerson(text: string): Correspondent {
  const [address, other] = new Set(addressesIn(text));
  const plain = withoutMarks(text);
  const name = cleanName(address ? plain.slice(0, plain.indexOf(address)).replace(/[<([\s]+$/, '') : plain);
  return address && !other ? { name, address } : { name };
}

/** Text, then labels and titles of an element and what it holds: the first that has an address. */
export function personOf(element: Element): Correspondent {
  const shown = printedPerson(element.textContent ?? '');
  if (shown.address) return shown;
  for (const part of [element, ...element.querySelectorAll('[aria-label], [title]')]) {
    for (const name of ['aria-label', 'title']) {
      const person = printedPerson(withoutLabel(part.getAttribute(name) ?? ''));
      if (person.address) return { ...person, name: shown.name || person.name };
    }
  }
  return shown;
}

/** "Word: rest" in any language; the word says nothing. */
export function withoutLabel(text: string): string {
  return withoutMarks(text).replace(/^[^:：<@]{1,24}[:：]\s*/, '');
}

/** Names as keys: the same person is written with other white space and case. */
export function nameKey(name: string): string {
  return cleanName(name).toLowerCase();
}

/** The address of the people of this name, if they all have the same. */
export function addressByName(people: readonly Correspondent[], name: string): string | undefined {
  const named = people.filter((person) => nameKey(person.name) === nameKey(name));
  const [address, other] = new Set(named.flatMap((person) => person.address?.toLowerCase() ?? []));
  return other ? undefined : address;
}
