/** The practice Outlook behaves as the sources say Outlook does, in both browsers: what the reader's tests lean on. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaintInThanks } from '#tests/mailbox/conversations/complaint-in-thanks.ts';
import { scopeCreep } from '#tests/mailbox/conversations/scope-creep.ts';
import { conversationId, inAddress, messageId } from '#tests/mailbox/outlook/ids.ts';
import { practiceOutlookHosts } from '#tests/mailbox/outlook/server.ts';
import { type Launched, launchChromium, launchFirefox } from '#tests/support/browsers.ts';
import { findChromium } from '#tests/support/chromium.ts';
import { findFirefox } from '#tests/support/firefox.ts';
import { type RecordingProxy, startProxy } from '#tests/support/proxy.ts';
import { until } from '#tests/support/until.ts';

const LIVE = 'https://outlook.live.com/mail/0/';
const BROWSERS = [
  { name: 'Chromium', launch: launchChromium, isHere: findChromium() !== undefined },
  { name: 'Firefox', launch: launchFirefox, isHere: findFirefox() !== undefined },
];

for (const { name, isHere } of BROWSERS)
  if (!isHere) console.log(`no ${name}: the practice Outlook is not tried there`);

describe.each(BROWSERS.filter(({ isHere }) => isHere))('in $name', ({ launch }) => {
  let proxy: RecordingProxy;
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    proxy = await startProxy(practiceOutlookHosts());
    launched = await launch({ proxyPort: proxy.port });
    page = await launched.browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
  });
  afterAll(async () => {
    await launched?.close();
    await proxy?.stop();
  });

  const open = async (id: string, query = '', build: 'consumer' | 'business' = 'consumer') => {
    const host = build === 'consumer' ? 'outlook.live.com' : 'outlook.office.com';
    await page.goto(`https://${host}/mail/id/${inAddress(build, conversationId(build, id))}${query}`);
    await page.waitForSelector('[role=document]');
  };
  const subject = () =>
    page.evaluate(() => {
      const shown = [...document.querySelectorAll<HTMLElement>('[id^="CONV_"]')].find((one) => one.offsetParent);
      return shown?.textContent ?? '';
    });
  const reply = async () => {
    await page.$eval('.th6py button', (button) => button.click());
    await page.waitForSelector('[id^="editorParent_"] [contenteditable]');
    await until('the focus in the editor', () =>
      page.evaluate(() => document.activeElement?.matches('[aria-multiline="true"]') ?? false),
    );
  };

  test('every origin serves it, each in its build', async () => {
    const builds: string[] = [];
    for (const host of ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft']) {
      await page.goto(`https://${host}/mail/`);
      await page.waitForSelector('[role=option][data-convid]');
      builds.push(await page.evaluate(() => (document.querySelector('#owaadbar0') ? 'consumer' : 'business')));
    }
    expect(builds).toEqual(['consumer', 'business', 'business', 'business']);
  });

  test('the address changes at once, the pane later, and the left pane stays hidden in the page', async () => {
    await open(scopeCreep.id, '?practice-paint-delay=400');
    const before = { address: page.url(), subject: await subject() };
    await page.$eval('[role=option][aria-selected="false"] .IjQyD', (row) => row instanceof HTMLElement && row.click());
    expect(page.url()).not.toBe(before.address);
    expect(await subject()).toBe(before.subject);
    await until('the other conversation', async () => (await subject()) !== before.subject);
    const panes = await page.$$eval('#ReadingPaneContainerId', (all) => all.map((one) => one.checkVisibility()));
    expect(panes.filter(Boolean).length).toBe(1);
    expect(panes.length).toBeGreaterThan(1);
  });

  test('a row stays selected beside an empty pane, and several rows can be', async () => {
    await open(scopeCreep.id);
    await page.evaluate(() => window.practiceOutlook.emptyPane());
    const state = () =>
      page.evaluate(() => ({
        selected: document.querySelectorAll('[role=option][aria-selected="true"]').length,
        shown: [...document.querySelectorAll('#ConversationReadingPaneContainer')].some((one) => one.checkVisibility()),
      }));
    expect(await state()).toEqual({ selected: 1, shown: false });
    await page.$$eval('[role=option] [role=checkbox]', (boxes) =>
      boxes.slice(4, 7).forEach((box) => {
        if (box instanceof HTMLElement) box.click();
      }),
    );
    expect(await state()).toEqual({ selected: 4, shown: false });
  });

  test('5,000 rows are a few elements, which are kept and get other conversations', async () => {
    await page.goto(`${LIVE}?practice-rows=5000`);
    await page.waitForSelector('[role=option][data-convid]');
    const seen = await page.evaluate(() => {
      const rows = [...document.querySelectorAll<HTMLElement>('[role=option]')];
      const mark = document.createElement('span');
      rows[2]?.append(mark);
      const before = rows.map((row) => row.getAttribute('data-convid'));
      window.practice.recycleRows(2000);
      const after = [...document.querySelectorAll<HTMLElement>('[role=option]')];
      return {
        count: rows.length,
        size: rows[0]?.getAttribute('aria-setsize'),
        same: rows.filter((row) => after.includes(row)).length,
        others: after.filter((row) => !before.includes(row.getAttribute('data-convid'))).length,
        marked: mark.isConnected,
        heights: new Set(after.map((row) => row.offsetHeight)).size,
      };
    });
    expect(seen).toEqual({
      count: seen.count,
      size: '5000',
      same: seen.count,
      others: seen.count,
      marked: true,
      heights: 1,
    });
    expect(seen.count).toBeGreaterThan(11);
    expect(seen.count).toBeLessThan(41);
  });

  test('arrow keys move through the list', async () => {
    await page.goto(LIVE);
    const first = await page.waitForSelector('[role=option]');
    await first?.click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const focused = await page.evaluate(() => ({
      index: document.activeElement?.parentElement?.getAttribute('data-index'),
      isNamed:
        document.querySelector('[role=listbox]')?.getAttribute('aria-activedescendant') === document.activeElement?.id,
      selected: document.activeElement?.getAttribute('aria-selected'),
    }));
    expect(focused).toEqual({ index: '2', isNamed: true, selected: 'true' });
  });

  // RoosterJS takes a snapshot at each blank, so one word is one step.
  test('Reply opens the real editor late; its model holds what is typed, and its own undo takes it back', async () => {
    await open(scopeCreep.id, '', 'business');
    await reply();
    const before = await page.evaluate(() => window.practiceOutlook.texts()[0] ?? '');
    expect(before).toContain('hannah@juniperbakery.example');
    await page.keyboard.type('Morning');
    const typed = await page.evaluate(() => window.practiceOutlook.texts()[0] ?? '');
    expect(typed.startsWith('Morning')).toBe(true);
    expect(typed.replace('Morning', '')).toBe(before);
    await page.evaluate(() => window.practiceOutlook.undo());
    expect(await page.evaluate(() => window.practiceOutlook.texts()[0])).toBe(before);
    await page.evaluate(() => window.practiceOutlook.redo());
    expect(await page.evaluate(() => window.practiceOutlook.texts()[0])).toBe(typed);
    expect(await page.evaluate(() => [window.practice.sent, window.practiceOutlook.shortcuts])).toEqual([[], []]);
  });

  test('in the editor stand the marks of a reply as Outlook writes them', async () => {
    await open(complaintInThanks.id, '?practice-theme=dark');
    await reply();
    const ids = await page.$$eval('[id^="editorParent_"] [id]', (all) => all.map(({ id }) => id));
    expect(ids).toEqual(['Signature', 'appendonsend', 'divRplyFwdMsg']);
    const html = await page.evaluate(() => window.practice.editors()[0] ?? '');
    expect(html).toContain('id="appendonsend"');
    expect(await page.$$eval('[id^="editorParent_"] .elementToProof', (all) => all.length)).toBeGreaterThan(3);
  });

  test("a plain letter is Outlook's unless a field has the focus, and a shadow tree is no field", async () => {
    await open(scopeCreep.id);
    await page.evaluate(() => {
      const host = document.createElement('div');
      document.body.append(host);
      const field = document.createElement('input');
      host.attachShadow({ mode: 'open' }).append(field);
      field.focus();
    });
    await page.keyboard.type('rx');
    expect(await page.evaluate(() => window.practiceOutlook.shortcuts)).toEqual(['r']);
    await page.waitForSelector('[id^="editorParent_"]');
    await page.focus('#topSearchInput');
    await page.keyboard.type('re');
    expect(await page.evaluate(() => window.practiceOutlook.shortcuts)).toEqual(['r']);
  });

  test('new mail comes beside the others in the open conversation', async () => {
    await open(scopeCreep.id);
    const before = await page.$$eval('[data-practice-message]', (all) => all.length);
    await page.evaluate((id) => window.practice.receive(id, 'One more thing, please.'), scopeCreep.id);
    const cards = await page.$$eval('[data-practice-message]', (all) => all.map((one) => one.textContent ?? ''));
    expect(cards.length).toBe(before + 1);
    expect(cards[0]).toContain('One more thing, please.');
  });

  test('calendar and mail are one page, and going over leaves nothing of the mail in sight', async () => {
    await open(scopeCreep.id);
    await page.$eval('a[href^="/calendar"]', (link) => link.click());
    expect(new URL(page.url()).pathname).toBe('/calendar/view/month');
    const inSight = () =>
      page.$$eval('[role=document], [role=option]', (all) => all.filter((one) => one.checkVisibility()));
    expect(await inSight()).toEqual([]);
    await page.goBack();
    await until('the mail again', async () => (await subject()).startsWith(scopeCreep.subject));
  });

  test('a pop-out has one message and nothing of the mailbox', async () => {
    const built = inAddress('business', messageId('business', scopeCreep.id));
    await page.goto(`https://outlook.office.com/mail/deeplink/read/${built}?ItemID=${built}`);
    await page.waitForSelector('#ItemReadingPaneContainer [role=document]');
    expect(
      await page.$('[role=main], [role=listbox], [role=tree], [data-convid], [id^=primaryMailboxRoot]'),
    ).toBeNull();
    expect(await page.$$eval('[data-practice-message]', (all) => all.length)).toBe(1);
  });

  test("where another script has made the default policy first, Outlook doesn't start", async () => {
    const early = await page.evaluateOnNewDocument(() => {
      const factory = Reflect.get(window, 'trustedTypes');
      if (factory) factory.createPolicy('default', { createHTML: (text: string) => text });
    });
    await page.goto(LIVE);
    const hasTypes = await page.evaluate(() => Reflect.get(window, 'trustedTypes') !== undefined);
    await until('the page', () =>
      page.evaluate(() => document.querySelector('#app') !== null || document.body.textContent.includes('fail')),
    );
    expect(await page.evaluate(() => document.querySelector('#app') === null)).toBe(hasTypes);
    await page.removeScriptToEvaluateOnNewDocument(early.identifier);
  });
});
