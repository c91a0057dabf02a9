/**
 * Takes one attribute after another out of an Outlook page, renames every class, and swaps every label for another
 * language's: each field must still be right, or honestly unknown. Prints what happened to which field.
 */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReading } from '#lib/core/mail.ts';
import { separate } from '#lib/text/split-text.ts';
import { type OutlookReader, openOutlookReader, readingAsStored } from '#tests/support/outlook-reader.ts';

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

interface Mutated {
  readonly before: PageReading | undefined;
  readonly after: PageReading | undefined;
}

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
      const { before, after }: Mutated = await page.evaluate(mutateAndRead, what);
      await page.close();
      const right = fieldsOf(before);
      const now = fieldsOf(after);
      expect(Object.keys(right).length).toBeGreaterThan(5);
      const changed: string[] = [];
      for (const [field, value] of Object.entries(right)) {
        const found = now[field];
        const isUnknown = found === undefined || found === '' || found === 'unknown';
        if (!isUnknown) expect(`${field}: ${found}`).toBe(`${field}: ${value}`);
        if (isUnknown && value) changed.push(`${field}: unknown`);
      }
      for (const way of waysThatChanged(before, after)) changed.push(way);
      table.push(`${name} ${what} | ${changed.join(', ') || 'all as before'}`);
    },
  );
});

/** What must be right or unknown, message by message. */
function fieldsOf(reading: PageReading | undefined): Record<string, string | undefined> {
  if (reading?.kind !== 'open') return {};
  const stored = readingAsStored(reading);
  if (stored.kind !== 'open') return {};
  const { account, threadId, subject, messages } = stored.conversation;
  const fields: Record<string, string | undefined> = { account, threadId, subject };
  for (const { from, author, time, to, body } of messages) {
    const text = separate(body).newText.slice(0, 30);
    fields[`sender of “${text}”`] = from.address;
    fields[`author of “${text}”`] = author;
    fields[`time of “${text}”`] = time.instant === undefined ? undefined : String(time.instant);
    fields[`recipients of “${text}”`] = to.flatMap(({ address }) => address ?? []).join();
  }
  return fields;
}

function waysThatChanged(before: PageReading | undefined, after: PageReading | undefined): string[] {
  if (before?.kind !== 'open') return [];
  if (after?.kind !== 'open') return [`page: ${after?.kind}`];
  const ways = after.conversation.strategies;
  return Object.entries(before.conversation.strategies).flatMap(([field, { strategy }]) => {
    const now = ways[field]?.strategy;
    return now && now !== strategy ? [`${field}: ${now} in place of ${strategy}`] : [];
  });
}

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
