/**
 * Takes one attribute after another out of an Outlook page, renames every class, and swaps every label for another
 * language's: each field must still be right, or honestly unknown. Prints what happened to which field.
 */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { expectRightOrUnknown, type Mutated } from '#tests/support/mutated-reading.ts';
import { type OutlookReader, openOutlookReader } from '#tests/support/outlook-reader.ts';

const shared = new URL('../../../shared/mail/outlook/', import.meta.url);
const PAGES = [
  new URL('./outlook/consumer-en/source.html', import.meta.url),
  new URL('./outlook/business-de/source.html', import.meta.url),
  new URL('conversation-live-en-dark-no-address.html', shared),
  new URL('conversation-office-de.html', shared),
].filter((url) => existsSync(url));
if (!existsSync(shared)) console.log('Skipped: mutations of the pages of ../shared/mail/outlook, which are not here.');

const ATTRIBUTES = [
  'id',
  'role',
  'title',
  'data-app-section',
  'data-testid',
  'data-convid',
  'data-focusable-row',
  'data-folder-name',
  'data-icon-name',
  'data-lpc-hover-target-id',
  'aria-label',
  'aria-selected',
  'aria-expanded',
  'aria-haspopup',
  'aria-multiline',
  'contenteditable',
];
const IDS = [
  'ReadingPaneContainerId',
  'ConversationReadingPaneContainer',
  'UniqueMessageBody',
  'CONV_',
  '_FROM',
  '_TO',
  '_DATETIME',
  'primaryMailboxRoot_',
  'editorParent_',
  'MailList',
];
const WHOLE = ['every class renamed', 'every label in Hebrew', 'every label in Chinese'];

const table: string[] = [];
let reader: OutlookReader;
beforeAll(async () => {
  reader = await openOutlookReader();
});
afterAll(async () => {
  await reader?.close();
  console.log(['without | field: what happened', ...table].join('\n'));
});

describe.each(PAGES.map((url) => [url.pathname.split('/').slice(-2).join('/'), url] as const))('%s', (name, url) => {
  const source = readFileSync(url, 'utf8');

  test.each([...ATTRIBUTES.map((attribute) => `[${attribute}]`), ...IDS.map((id) => `[id*="${id}"]`), ...WHOLE])(
    '%s',
    async (what) => {
      const page = await reader.open(source);
      const mutated: Mutated = await page.evaluate(mutateAndRead, what);
      await page.close();
      table.push(`${name} ${what} | ${expectRightOrUnknown(mutated)}`);
    },
  );
});

async function mutateAndRead(what: string): Promise<Mutated> {
  const read = () => globalThis.goodTermsOutlook?.createOutlookPage(window).conversation();
  const before = read();
  const labels = { 'every label in Hebrew': 'מאת', 'every label in Chinese': '发件人' };
  const label = Object.entries(labels).find(([name]) => name === what)?.[1];
  for (const element of document.querySelectorAll(what.startsWith('[') ? what : '*')) {
    const name = /^\[([\w-]+)/.exec(what)?.[1];
    if (name) element.removeAttribute(name);
    else if (label) {
      const old = element.getAttribute('aria-label');
      if (old) element.setAttribute('aria-label', old.replace(/^[^:<]*(?=:|$)/, label));
    } else if (element.hasAttribute('class')) element.setAttribute('class', 'renamed');
  }
  return { before, after: read() };
}
