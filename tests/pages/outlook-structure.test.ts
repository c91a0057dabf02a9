/** The copied structure of an Outlook page holds its anchors, and not one word of anybody's text. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OutlookReader, openOutlookReader } from '#tests/support/outlook-reader.ts';

const cases = new URL('./outlook/', import.meta.url);
let reader: OutlookReader;
beforeAll(async () => {
  reader = await openOutlookReader();
});
afterAll(() => reader?.close());

test.each(readdirSync(cases))('%s', async (name) => {
  const page = await reader.open(readFileSync(new URL(`${name}/source.html`, cases), 'utf8'));
  const { structure, words } = await page.evaluate(() => {
    const texts = [document.title, document.body.textContent ?? ''];
    for (const element of document.querySelectorAll('*'))
      for (const { name: attribute, value } of element.attributes)
        if (['title', 'aria-label', 'data-folder-name', 'data-convid', 'value'].includes(attribute)) texts.push(value);
    return {
      structure: globalThis.goodTermsOutlook?.createOutlookPage(window).structure() ?? '',
      words: texts.join(' ').match(/[\p{L}\p{N}]{3,}/gu) ?? [],
    };
  });
  await page.close();
  expect(structure).toContain('<body');
  if (name === 'consumer-en') {
    expect(structure).toContain('id="MSG_x_FROM"');
    expect(structure).toContain('id="ConversationReadingPaneContainer"');
    expect(structure).toContain('data-icon-name="ArrowReplyRegular"');
  }
  // Words of HTML that people use too.
  const known = new Set([
    'item',
    'button',
    'title',
    'label',
    'data',
    'aria',
    'reading',
    'pane',
    'from',
    'main',
    'list',
    'subject',
    'body',
    'div',
    'mail',
    'app',
    'message',
    'reply',
    'not',
  ]);
  const reported = new Set(structure.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const leaked = words.map((word) => word.toLowerCase()).filter((word) => reported.has(word) && !known.has(word));
  expect([...new Set(leaked)]).toEqual([]);
});
