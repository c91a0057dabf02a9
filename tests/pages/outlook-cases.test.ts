/** Every folder of tests/pages/outlook is a page and what must be read of it; `null` says that a field must be absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReading } from '#lib/core/mail.ts';
import { separate } from '#lib/text/split-text.ts';
import { type OutlookReader, openOutlookReader } from '#tests/support/outlook-reader.ts';

interface Expected {
  url?: string;
  [field: string]: unknown;
}

const cases = new URL('./outlook/', import.meta.url);
let reader: OutlookReader;
beforeAll(async () => {
  reader = await openOutlookReader();
});
afterAll(() => reader?.close());

for (const name of readdirSync(cases)) {
  test(`outlook/${name}`, async () => {
    const html = readFileSync(new URL(`${name}/source.html`, cases), 'utf8');
    const {
      why: _,
      url,
      ...expected
    }: Expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, cases), 'utf8'));
    const read = asExpected(await reader.read(html, url));
    expect(read).toMatchObject(expected);
    for (const [index, message] of messagesIn(expected).entries()) {
      // An address that nothing proves must not be there.
      if (!message.from?.address && message.from) expect(messagesIn(read)[index]?.from?.address).toBeUndefined();
    }
  });
}

function messagesIn(read: object): { from?: { address?: string } }[] {
  return 'messages' in read && Array.isArray(read.messages) ? read.messages : [];
}

function asExpected(reading: PageReading) {
  if (reading.kind !== 'open') return reading;
  const { messages, threadId, strategies: _, ...rest } = reading.conversation;
  return {
    kind: reading.kind,
    ...rest,
    threadId: threadId ?? null,
    messages: messages.map(({ time, body, ...message }) => ({
      ...message,
      raw: time.raw,
      local: time.instant === undefined ? null : localTime(time.instant),
      newText: separate(body).newText,
    })),
  };
}

/** As the page showed it: in the machine's own time zone, to the minute. */
function localTime(instant: number): string {
  const offset = new Date(instant).getTimezoneOffset() * 60_000;
  return new Date(instant - offset).toISOString().slice(0, 16);
}

const shared = new URL('../../../shared/mail/outlook/', import.meta.url);
const isHere = existsSync(shared);
if (!isHere) console.log('Skipped: the pages of ../shared/mail/outlook are not here.');

describe.skipIf(!isHere)('the composed pages of the sources', () => {
  const read = async (file: string, url?: string) => {
    const reading = await reader.read(readFileSync(new URL(file, shared), 'utf8'), url);
    if (reading.kind !== 'open') throw new Error(`Not read: ${JSON.stringify(reading)}`);
    return reading.conversation;
  };

  test('the English consumer page', async () => {
    const { messages, ...conversation } = await read('conversation-live-en-dark-no-address.html');
    expect(conversation).toMatchObject({
      account: 'alex.studio@outlook.example',
      subject: 'Landing page',
      notOpened: 1,
      drafts: 1,
      theme: 'dark',
    });
    expect(messages.map(({ from, author, body }) => [from.address, author, separate(body).newText])).toEqual([
      ['alex.studio@outlook.example', 'mine', 'I can do it for 900: one page, three icons, two rounds of changes.'],
      ['dana@client.example', 'theirs', 'Can you also add two more icons?\nDana'],
    ]);
  });

  test('the German business page', async () => {
    const { messages, ...conversation } = await read('conversation-office-de.html', 'https://outlook.office.com/mail/');
    expect(conversation).toMatchObject({ account: 'alex@studio.example', subject: 'Startseite' });
    expect(messages.map(({ from, author, body }) => [from.address, author, separate(body).newText])).toEqual([
      ['dana@kunde.example', 'theirs', 'Können Sie noch zwei Symbole ergänzen?'],
    ]);
  });
});
