/** On Gmail's own pages: marks take no height in any font, and watching notices what Gmail changes. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, type Reader } from '#tests/support/page-reader.ts';

const pageOf = (name: string) => readFileSync(new URL(`./gmail/${name}/source.html`, import.meta.url), 'utf8');
const FIRST = '19a8309325dddc50';
let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader?.close());

const frames = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 120)));
const heights = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('tr.zA')].map((row) => row.getBoundingClientRect().height));
const marks = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('tr.zA')].map(
      (row) => row.querySelector('[role=img]')?.getAttribute('aria-label') ?? '',
    ),
  );

describe('row marks', () => {
  test.each(['20px', '13px', '10px'])('no change of height at %s', async (size) => {
    const page = await reader.open(
      pageOf('list-only').replace('</head>', `<style>td{padding:0;font:${size}/1.2 sans-serif}</style></head>`),
    );
    const before = await heights(page);
    await page.evaluate((id) => {
      const marks = new Map([[id, { count: 2, label: '2 open flags' }]]);
      globalThis.goodTermsReader?.createGmailPage(window).markRows(marks, new AbortController().signal);
    }, FIRST);
    await frames(page);
    expect(await marks(page)).toEqual(['2 open flags', '']);
    expect(await heights(page)).toEqual(before);
    await page.close();
  });
});

/** How often the listener was called. */
async function watched(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counts = { views: 0 };
    globalThis.goodTermsReader?.createGmailPage(window).onChange(() => counts.views++, new AbortController().signal);
    Object.assign(globalThis, { counts });
  });
  await frames(page);
  return () => page.evaluate(() => Reflect.get(globalThis, 'counts').views);
}

describe('watching', () => {
  test('notices an opened message, a new one and another view', async () => {
    const page = await reader.open(pageOf('conversation-2025-en'));
    const views = await watched(page);
    const steps = [
      () => document.querySelector('.kv')?.setAttribute('class', 'h7'),
      () =>
        document
          .querySelector('[role=main] [role=list]')
          ?.append(document.querySelector('[role=main] .h7')?.cloneNode(true) ?? ''),
      () => document.querySelector('[role=main]')?.setAttribute('style', 'display:none'),
    ];
    for (const step of steps) {
      const before = await views();
      await page.evaluate(step);
      await frames(page);
      expect(await views()).toBe(before + 1);
    }
    await page.close();
  });

  test('leaving for an empty list is told at once', async () => {
    const page = await reader.open(
      pageOf('conversation-2025-en'),
      'https://mail.google.com/mail/u/0/#inbox/FMfcgzQcpKVhHdxbqGFWvBNmTKzJzPpw',
    );
    const views = await watched(page);
    const before = await views();
    await page.evaluate(() => {
      location.hash = '#label/empty';
      document.querySelector('[role=main] > div')?.setAttribute('style', 'display:none');
    });
    await frames(page);
    expect(await views()).toBe(before + 1);
    await page.close();
  });
});
