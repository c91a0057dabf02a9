/** Takes one attribute or class after another out of a page: each field must still be right, or honestly absent. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, test } from 'vitest';
import { expectRightOrUnknown, type Mutated } from '#tests/support/mutated-reading.ts';
import { openReader, type Reader } from '#tests/support/page-reader.ts';

const source = readFileSync(new URL('./gmail/conversation-2025-en/source.html', import.meta.url), 'utf8');
let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(async () => {
  await reader?.close();
  console.log(['without | field: what happened', ...table].join('\n'));
});

const ATTRIBUTES = [
  'data-legacy-thread-id',
  'data-thread-perm-id',
  'data-legacy-message-id',
  'data-message-id',
  'jslog',
  'email',
  'name',
  'data-hovercard-id',
  'title',
  'alt',
  'role',
  'aria-expanded',
  'jsname',
];
const CLASSES = [
  'hP',
  'adn',
  'ads',
  'gE',
  'gD',
  'g2',
  'g3',
  'hb',
  'gs',
  'ii',
  'a3s',
  'h7',
  'kv',
  'kQ',
  'adx',
  'ajn',
  'go',
];

const WHOLE = ['every class renamed', 'every label in Hebrew'];

const table: string[] = [];

test.each([...ATTRIBUTES.map((name) => `[${name}]`), ...CLASSES.map((name) => `.${name}`), ...WHOLE])(
  'without %s',
  async (what) => {
    const page = await reader.open(source);
    const mutated: Mutated = await page.evaluate(mutateAndRead, what);
    await page.close();
    table.push(`${what} | ${expectRightOrUnknown(mutated)}`);
  },
);

function mutateAndRead(what: string): Mutated {
  const read = () => globalThis.goodTermsReader?.createGmailPage(window).conversation();
  const before = read();
  const isOne = what.startsWith('[') || what.startsWith('.');
  for (const element of document.querySelectorAll(isOne ? what : '*')) {
    if (what.startsWith('[')) element.removeAttribute(what.slice(1, -1));
    else if (what.startsWith('.')) element.classList.remove(what.slice(1));
    else if (what === 'every class renamed' && element.hasAttribute('class')) element.setAttribute('class', 'renamed');
    else if (what === 'every label in Hebrew')
      for (const name of ['aria-label', 'data-tooltip'])
        if (element.hasAttribute(name)) element.setAttribute(name, 'מאת');
  }
  return { before, after: read() };
}
