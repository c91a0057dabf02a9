/** Marks in the list take no height and follow their conversations; watching notices changes and never a keystroke. */
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
  test.each(['20px', '13px', '10px'])(
    'no change of height at %s; they follow redrawn and reused rows; and go',
    async (size) => {
      const page = await reader.open(
        pageOf('list-only').replace('</head>', `<style>td{padding:0;font:${size}/1.2 sans-serif}</style></head>`),
      );
      const before = await heights(page);
      await page.evaluate((id) => {
        const stop = new AbortController();
        document.addEventListener('endvisit', () => stop.abort());
        globalThis.goodTermsReader
          ?.createGmailPage(window)
          .markRows(new Map([[id, { count: 2, label: '2 open flags' }]]), stop.signal);
      }, FIRST);
      await frames(page);
      expect(await marks(page)).toEqual(['2 open flags', '']);
      expect(await heights(page)).toEqual(before);
      await page.evaluate(() => document.querySelector('tr.zA [role=img]')?.remove());
      await frames(page);
      expect(await marks(page)).toEqual(['2 open flags', '']);
      await page.evaluate((id) => {
        for (const [index, span] of [...document.querySelectorAll('[data-legacy-thread-id]')].entries())
          span.setAttribute('data-legacy-thread-id', index === 0 ? '1111111111111111' : id);
      }, FIRST);
      await frames(page);
      expect(await marks(page)).toEqual(['', '2 open flags']);
      await page.evaluate(() => document.dispatchEvent(new Event('endvisit')));
      expect(await page.evaluate(() => document.querySelectorAll('[role=img]').length)).toBe(0);
      await page.close();
    },
  );
});

async function watched(page: Page): Promise<() => Promise<{ views: number; rows: number; observed: number }>> {
  await page.evaluate(() => {
    const counts = { views: 0, rows: 0, observed: 0 };
    const Original = globalThis.MutationObserver;
    globalThis.MutationObserver = class extends Original {
      constructor(callback: MutationCallback) {
        super((records, observer) => {
          counts.observed++;
          callback(records, observer);
        });
      }
    };
    const gmail = globalThis.goodTermsReader?.createGmailPage(window);
    const { signal } = new AbortController();
    gmail?.onChange(() => counts.views++, signal);
    gmail?.onRows(() => counts.rows++, signal);
    Object.assign(globalThis, { counts });
  });
  await frames(page);
  return () => page.evaluate(() => ({ ...Reflect.get(globalThis, 'counts') }));
}

describe('watching', () => {
  test('500 keystrokes in the reply box call nothing of ours', async () => {
    const page = await reader.open(pageOf('conversation-2025-en'));
    const counts = await watched(page);
    const before = await counts();
    expect(before.views).toBeGreaterThan(0);
    await page.focus('[g_editable=true]');
    for (let line = 0; line < 10; line++) await page.keyboard.type(`${'word '.repeat(9)}last\n`);
    await frames(page);
    expect(await counts()).toEqual(before);
    await page.close();
  });

  test('notices an opened message, a new one, another view and a change of address', async () => {
    const page = await reader.open(pageOf('conversation-2025-en'));
    const counts = await watched(page);
    const steps = [
      () => document.querySelector('.kv')?.setAttribute('class', 'h7'),
      () =>
        document
          .querySelector('[role=main] [role=list]')
          ?.append(document.querySelector('[role=main] .h7')?.cloneNode(true) ?? ''),
      () => document.querySelector('[role=main]')?.setAttribute('style', 'display:none'),
    ];
    for (const step of steps) {
      const { views } = await counts();
      await page.evaluate(step);
      await frames(page);
      expect((await counts()).views).toBe(views + 1);
    }
    await page.close();
  });

  test('waits until the next conversation is drawn, and then calls once', async () => {
    const page = await reader.open(pageOf('conversation-2025-en'));
    const counts = await watched(page);
    const { views } = await counts();
    await page.evaluate(() => {
      location.hash = '#inbox/FMfcgzQcpKVhHdxbqGFWvBNmTKzJzPpw';
      setTimeout(
        () => document.querySelector('[role=main] h2')?.setAttribute('data-legacy-thread-id', '2222222222222222'),
        300,
      );
    });
    await frames(page);
    expect((await counts()).views).toBe(views);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    expect((await counts()).views).toBe(views + 1);
    await page.close();
  });

  test('leaving for an empty list is told at once, and a hidden tab hears nothing until it is seen again', async () => {
    const page = await reader.open(
      pageOf('conversation-2025-en'),
      'https://mail.google.com/mail/u/0/#inbox/FMfcgzQcpKVhHdxbqGFWvBNmTKzJzPpw',
    );
    const counts = await watched(page);
    const { views } = await counts();
    await page.evaluate(() => {
      location.hash = '#label/empty';
      document.querySelector('[role=main] > div')?.setAttribute('style', 'display:none');
    });
    await frames(page);
    expect((await counts()).views).toBe(views + 1);
    const hide = (hidden: boolean) =>
      page.evaluate((state) => {
        Object.defineProperty(document, 'hidden', { configurable: true, value: state });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await hide(true);
    const { observed } = await counts();
    await page.evaluate(() => document.querySelector('[role=main]')?.append(document.createElement('p')));
    await frames(page);
    expect(await counts()).toMatchObject({ views: views + 1, observed });
    await hide(false);
    await frames(page);
    expect((await counts()).views).toBe(views + 2);
    await page.close();
  });
});
