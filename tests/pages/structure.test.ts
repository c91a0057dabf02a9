/** The copied structure of a page must hold its shape, and not one word of anybody's text. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReader, type Reader } from '#tests/support/page-reader.ts';

const cases = new URL('./gmail/', import.meta.url);
let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader?.close());

test.each(readdirSync(cases))('%s', async (name) => {
  const page = await reader.open(readFileSync(new URL(`${name}/source.html`, cases), 'utf8'));
  const { structure, words } = await page.evaluate(() => {
    const texts = [document.title, document.body.textContent ?? ''];
    for (const element of document.querySelectorAll('*'))
      for (const { name, value } of element.attributes)
        if (
          ['email', 'name', 'title', 'href', 'data-name', 'data-legacy-thread-id', 'data-thread-perm-id'].includes(name)
        )
          texts.push(value);
    return {
      structure: globalThis.goodTermsReader?.createGmailPage(window).structure() ?? '',
      words: texts.join(' ').match(/[\p{L}\p{N}]{3,}/gu) ?? [],
    };
  });
  await page.close();
  expect(structure).toContain('<body');
  const reported = new Set(structure.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const known = new Set([
    'thread',
    'form',
    'div',
    'role',
    'name',
    'email',
    'title',
    'via',
    'main',
    'font',
    'data',
    'class',
  ]);
  expect(
    [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => reported.has(word) && !known.has(word)),
  ).toEqual([]);
});

test('a class that comes from a label, and everything a mail brings, is left out', async () => {
  const page = await reader.open(
    '<title>x</title><body><div role="main" class="a98 Acme"><span title="Acme">Acme</span><div class="a3s"><p class="secret" role="button">.</p><zebra>.</zebra></div></div>',
  );
  const structure = await page.evaluate(() => globalThis.goodTermsReader?.createGmailPage(window).structure());
  await page.close();
  expect(structure).toContain('class="a98"');
  expect(structure).not.toMatch(/acme|secret|zebra/i);
});
