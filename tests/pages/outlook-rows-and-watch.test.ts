/** Marks lie over recycled rows and take no room; the list's keys work as before; watching notices what is opened and no keystroke. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopeCreep } from '#tests/mailbox/conversations/scope-creep.ts';
import { conversationId, inAddress, plainId } from '#tests/mailbox/outlook/ids.ts';
import { createPracticeOutlook } from '#tests/mailbox/outlook/server.ts';
import { type OutlookReader, openOutlookReader } from '#tests/support/outlook-reader.ts';
import { until } from '#tests/support/until.ts';

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
        mark: row.querySelector('.good-terms-mark')?.textContent ?? '',
        spoken: row.getAttribute('aria-description') ?? '',
        label: row.getAttribute('aria-label'),
        height: row.getBoundingClientRect().height,
      })),
    );

  test('follow their conversations while rows are used again, change no height and go', async () => {
    const before = await looks();
    const marked = before[2]?.convid ?? '';
    await page.evaluate((id) => {
      const stop = new AbortController();
      document.addEventListener('endvisit', () => stop.abort());
      const outlook = globalThis.goodTermsOutlook?.createOutlookPage(window);
      outlook?.markRows(new Map([[id, { count: 2, label: '2 open flags' }]]), stop.signal);
    }, plainId(marked));
    await frames(page);
    const onlyMarked = before.map(({ convid }) => (convid === marked ? '2' : ''));
    const after = await looks();
    expect(after.map(({ mark }) => mark)).toEqual(onlyMarked);
    expect(after[2]?.spoken).toBe('2 open flags');
    expect(after.map(({ label, height }) => [label, height])).toEqual(
      before.map(({ label, height }) => [label, height]),
    );
    await page.evaluate(() => window.practice.recycleRows(2000));
    await frames(page);
    expect((await looks()).filter(({ mark, spoken }) => mark || spoken)).toEqual([]);
    await page.evaluate(() => window.practice.recycleRows(0));
    await page.evaluate(() => window.practice.redrawRows());
    await frames(page);
    const back = await looks();
    expect(back.map(({ mark }) => mark)).toEqual(back.map(({ convid }) => (convid === marked ? '2' : '')));
    await page.evaluate(() => document.dispatchEvent(new Event('endvisit')));
    expect((await looks()).filter(({ mark, spoken }) => mark || spoken)).toEqual([]);
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

describe('watching', () => {
  async function open(query = ''): Promise<Page> {
    const id = inAddress('consumer', conversationId('consumer', scopeCreep.id));
    const page = await reader.openHost(
      createPracticeOutlook(),
      `https://outlook.live.com/mail/0/inbox/id/${id}?practice-expanded=all&${query}`,
    );
    await page.waitForSelector('[role=document]');
    await page.evaluate(() => {
      const counts = { views: 0, observed: 0, kinds: [''] };
      const Original = globalThis.MutationObserver;
      globalThis.MutationObserver = class extends Original {
        constructor(callback: MutationCallback) {
          super((records, observer) => {
            counts.observed++;
            callback(records, observer);
          });
        }
      };
      const outlook = globalThis.goodTermsOutlook?.createOutlookPage(window);
      globalThis.MutationObserver = Original;
      Object.assign(globalThis, { counts });
      Reflect.set(globalThis, 'MutationObserver', Original);
      outlook?.onChange(() => {
        counts.views++;
        const reading = outlook.conversation();
        counts.kinds.push(reading.kind === 'open' ? reading.conversation.subject : reading.kind);
      }, new AbortController().signal);
    });
    await until('the first report', () => page.evaluate(() => Reflect.get(globalThis, 'counts').views > 0));
    return page;
  }

  const kinds = (page: Page): Promise<string[]> =>
    page.evaluate(() => Reflect.get(globalThis, 'counts').kinds.slice(1));

  test('never reports the next id with the old messages, and reports the new ones once drawn', async () => {
    const page = await open('practice-paint-delay=700');
    const { subject } = await page.evaluate(() => {
      const row = document.querySelector<HTMLElement>('[role=option][aria-selected="false"]');
      row?.click();
      return { subject: row?.querySelector('span[title=""]')?.textContent ?? '' };
    });
    const before = (await kinds(page)).length;
    await until('the next conversation', async () => (await kinds(page)).at(-1) === subject, 8_000);
    const since = new Set((await kinds(page)).slice(before));
    expect([...since].filter((kind) => kind !== 'loading' && kind !== subject)).toEqual([]);
    await page.close();
  });

  test('an emptied pane, a new message and an opened message are noticed', async () => {
    const page = await open();
    const count = async () => (await kinds(page)).length;
    let before = await count();
    await page.evaluate((id) => window.practice.receive(id, 'One more thing, please.'), scopeCreep.id);
    await until('the new message to be reported', async () => (await count()) > before, 3_000);
    before = await count();
    await page.evaluate(() => window.practiceOutlook.emptyPane());
    await until('the empty pane to be reported', async () => (await kinds(page)).at(-1) === 'none', 9_000);
    expect(await count()).toBeGreaterThan(before);
    await page.close();
  });

  test('keystrokes in the reply box report nothing', async () => {
    const page = await open();
    await page.$eval('.th6py button', (button) => button.click());
    await until('the editor', () =>
      page.evaluate(() => document.activeElement?.matches('[aria-multiline="true"]') ?? false),
    );
    await frames(page);
    const before = (await kinds(page)).length;
    for (let line = 0; line < 5; line++) await page.keyboard.type(`${'word '.repeat(9)}last\n`);
    await frames(page);
    expect((await kinds(page)).length).toBe(before);
    await page.close();
  });
});
