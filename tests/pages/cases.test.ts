/** Every folder beside this file is a page and what must be read of it; `null` says that a field must be absent. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { separate } from '#lib/text/split-text.ts';
import { openReader, type Reader } from '#tests/support/page-reader.ts';

interface Expected {
  url?: string;
  [field: string]: unknown;
}

const cases = new URL('./gmail/', import.meta.url);
let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader?.close());

for (const name of readdirSync(cases)) {
  test(`gmail/${name}`, async () => {
    const html = readFileSync(new URL(`${name}/source.html`, cases), 'utf8');
    const {
      why: _,
      url,
      ...expected
    }: Expected = JSON.parse(readFileSync(new URL(`${name}/expected.json`, cases), 'utf8'));
    expect(await readCase(html, url)).toMatchObject(expected);
  });
}

async function readCase(html: string, url: string | undefined) {
  const { reading, piece } = await reader.read(html, url);
  const rows = { rows: piece.rows };
  if (reading.kind !== 'open') return { ...reading, ...rows };
  const { messages, strategies, threadId, ...rest } = reading.conversation;
  return {
    kind: reading.kind,
    ...rest,
    ...rows,
    threadId: threadId ?? null,
    strategies: Object.fromEntries(Object.entries(strategies).map(([field, by]) => [field, by.strategy])),
    messages: messages.map(({ siteId, time, body, ...message }) => ({
      ...message,
      siteId: siteId ?? null,
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
