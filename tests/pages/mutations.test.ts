/** Takes one attribute or class after another out of a page: each field must still be right, or honestly absent. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dated, openReader, type Reader } from '#tests/support/page-reader.ts';

const source = readFileSync(new URL('./gmail/conversation-2025-en/source.html', import.meta.url), 'utf8');
let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader?.close());

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

test.each([
  ...ATTRIBUTES.map((name) => ['attribute', name] as const),
  ...CLASSES.map((name) => ['class', name] as const),
])('without the %s %s', async (kind, name) => {
  const page = await reader.open(source);
  const readings = await page.evaluate(
    (what, word) => {
      const read = () => globalThis.goodTermsReader?.createGmailPage(window).conversation();
      const before = read();
      for (const element of document.querySelectorAll(what === 'class' ? `.${word}` : `[${word}]`)) {
        if (what === 'class') element.classList.remove(word);
        else element.removeAttribute(word);
      }
      return { before, after: read() };
    },
    kind,
    name,
  );
  await page.close();
  const { before, after } = readings;
  if (before?.kind !== 'open') throw new Error('The page is not read even as it is.');
  if (after?.kind !== 'open') return expect(after?.kind).toMatch(/^(?:loading|none)$/);
  expect([undefined, before.conversation.threadId]).toContain(after.conversation.threadId);
  expect(after.conversation.subject).toBe(before.conversation.subject);
  expect(before.conversation.messages.length).toBe(after.conversation.messages.length);
  const originals = dated(before.conversation).messages;
  expect(originals.every(({ time }) => time.instant !== undefined)).toBe(true);
  for (const [index, message] of dated(after.conversation).messages.entries()) {
    const right = originals[index];
    expect([undefined, right?.siteId]).toContain(message.siteId);
    expect([undefined, right?.from.address]).toContain(message.from.address);
    expect([undefined, right?.time.instant]).toContain(message.time.instant);
    expect(['unknown', right?.author]).toContain(message.author);
    for (const person of message.to)
      expect(right?.to.map((one) => one.address)).toContain(person.address ?? right?.to[0]?.address);
  }
});
