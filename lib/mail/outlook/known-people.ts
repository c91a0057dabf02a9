/** Where a person's address may stand outside the message, each looked into at most once a reading. */
import type { Correspondent } from '#lib/core/mail.ts';
import { readBody } from '../page/read-body.ts';
import { printedPerson, withoutLabel } from './people.ts';
import { peopleOfRow } from './rows.ts';
import type { KnownPeople } from './sender.ts';

interface Sources extends Pick<KnownPeople, 'account' | 'holder'> {
  readonly row: Element | undefined;
  readonly bodies: readonly Element[];
}

export function createKnownPeople({ account, holder, row, bodies }: Sources): KnownPeople {
  let quoted: Correspondent[] | undefined;
  return {
    account,
    holder,
    inRow: () => (row ? peopleOfRow(row) : []),
    inQuotes() {
      quoted ??= bodies.flatMap(quotedPeople);
      return quoted;
    },
  };
}

/** "From: Name <address>" on a line of its own, the label in any language; To and Cc part people by semicolons. */
function quotedPeople(body: Element): Correspondent[] {
  const lines = readBody(body).parts.flatMap(({ text }) => text.split('\n'));
  return lines
    .filter((line) => line.length < 500 && /^\p{L}[\p{L}\p{M} ]{0,23}[:：].*@/u.test(line))
    .flatMap((line) => withoutLabel(line).split(';').map(printedPerson));
}
