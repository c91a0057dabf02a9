/** Marks on Outlook's long list: what a screen reader says of a row, the list's own clicks and keys, and the time they take. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainId } from '#tests/mailbox/outlook/ids.ts';
import { createPracticeOutlook } from '#tests/mailbox/outlook/server.ts';
import { type OutlookReader, openOutlookReader } from '#tests/support/outlook-reader.ts';

const LIST = 'https://outlook.live.com/mail/0/?practice-rows=5000';
let reader: OutlookReader;
beforeAll(async () => {
  reader = await openOutlookReader();
});
afterAll(() => reader?.close());

const frames = (page: Page) => page.evaluate(() => new Promise((done) => setTimeout(done, 150)));

describe('row marks on 5,000 rows', () => {
  let page: Page;
  beforeAll(async () => {
    page = await reader.openHost(createPracticeOutlook(), LIST);
    await page.waitForSelector('[role=option]');
  });
  afterAll(() => page?.close());

  const looks = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[role=option]')].map((row) => ({
        convid: row.dataset.convid ?? '',
        spoken: row.getAttribute('aria-description') ?? '',
        label: row.getAttribute('aria-label'),
      })),
    );

  test("are spoken after the row's own label, which stays", async () => {
    const before = await looks();
    const marked = before[2]?.convid ?? '';
    await page.evaluate((id) => {
      const outlook = globalThis.goodTermsOutlook?.createOutlookPage(window);
      outlook?.markRows(new Map([[id, { count: 2, label: '2 open flags' }]]), new AbortController().signal);
    }, plainId(marked));
    await frames(page);
    const spoken = before.map(({ label }, index) => ({ label, spoken: index === 2 ? '2 open flags' : '' }));
    expect(await looks()).toMatchObject(spoken);
  });

  test('leave clicks and arrow keys to Outlook', async () => {
    const fresh = await reader.openHost(createPracticeOutlook(), LIST);
    await fresh.waitForSelector('[role=option]');
    await fresh.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('[role=option]')];
      const ids = rows.map(({ dataset }) => (dataset.convid ?? '').replace(/[+/_-]/g, '-').replace(/=+$/, ''));
      const marks = new Map(ids.map((id) => [id, { count: 1, label: '1 open flag' }]));
      globalThis.goodTermsOutlook?.createOutlookPage(window).markRows(marks, new AbortController().signal);
    });
    await frames(fresh);
    const spot = await fresh.$eval('[role=option] .good-terms-mark', (mark) => {
      const { left, top } = mark.getBoundingClientRect();
      return { x: left + 4, y: top + 4 };
    });
    await fresh.mouse.click(spot.x, spot.y);
    await fresh.keyboard.press('ArrowDown');
    await fresh.keyboard.press('ArrowDown');
    const focused = await fresh.evaluate(() => ({
      index: document.activeElement?.parentElement?.getAttribute('data-index'),
      selected: document.activeElement?.getAttribute('aria-selected'),
    }));
    await fresh.close();
    expect(focused).toEqual({ index: '2', selected: 'true' });
  });

  test('40 rows are brought into line in 2 ms', async () => {
    const milliseconds = await page.evaluate(async () => {
      const outlook = globalThis.goodTermsOutlook?.createOutlookPage(window);
      const rows = [...document.querySelectorAll<HTMLElement>('[role=option]')];
      const times: number[] = [];
      for (let round = 0; round < 31; round++) {
        const marks = new Map(rows.map((row, index) => [`none-${index}`, { count: round, label: row.id }]));
        for (const row of rows)
          marks.set((row.dataset.convid ?? '').replace(/[+/_-]/g, '-').replace(/=+$/, ''), {
            count: round,
            label: `${round}`,
          });
        const start = performance.now();
        outlook?.markRows(marks, new AbortController().signal);
        times.push(performance.now() - start);
        await new Promise((done) => setTimeout(done, 5));
      }
      return { median: times.sort((a, b) => a - b)[15] ?? 0, rows: rows.length };
    });
    console.log(`${milliseconds.rows} rows are marked anew in ${milliseconds.median.toFixed(2)} ms (median of 31)`);
    expect(milliseconds.median).toBeLessThan(8);
  });
});
