/** People in the header blocks quoted in a conversation. */
import type { Correspondent } from '#lib/core/mail.ts';
import { readBody } from '../page/read-body.ts';
import { printedPerson, withoutLabel } from './people.ts';

/** "From: Name <address>" on a line of its own, the label in any language; To and Cc part people by semicolons. */
export function quotedPeople(body: Element): Correspondent[] {
  const lines = readBody(body).parts.flatMap(({ text }) => text.split('\n'));
  return lines
    .filter((line) => line.length < 500 && /^\p{L}[\p{L}\p{M} ]{0,23}[:：].*@/u.test(line))
    .flatMap((line) => withoutLabel(line).split(';').map(printedPerson));
}
