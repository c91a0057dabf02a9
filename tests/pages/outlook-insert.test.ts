/** A draft goes into Outlook's real editor, RoosterJS: its model holds the text, and one undo of its own takes it back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaintInThanks } from '#tests/mailbox/conversations/complaint-in-thanks.ts';
import { scopeCreep } from '#tests/mailbox/conversations/scope-creep.ts';
import { type Build, conversationId, inAddress } from '#tests/mailbox/outlook/ids.ts';
import { practiceOutlookHosts } from '#tests/mailbox/outlook/server.ts';
import { type Launched, launchChromium, launchFirefox } from '#tests/support/browsers.ts';
import { findChromium } from '#tests/support/chromium.ts';
import { findFirefox } from '#tests/support/firefox.ts';
import { bundleReader } from '#tests/support/outlook-reader.ts';
import { type PracticeHost, type RecordingProxy, startProxy } from '#tests/support/proxy.ts';
import { until } from '#tests/support/until.ts';

const BROWSERS = [
  { name: 'Chromium', launch: launchChromium, isHere: findChromium() !== undefined },
  { name: 'Firefox', launch: launchFirefox, isHere: findFirefox() !== undefined },
];
for (const { name, isHere } of BROWSERS)
  if (!isHere) console.log(`no ${name}: insertion into Outlook's editor is not tried there`);

const DRAFT = 'Hi Hannah,\n\nTwo more icons are <b>fine</b> & cost 80.\nShall I?';
const LETTERS = lettersOf(DRAFT);

describe.each(BROWSERS.filter(({ isHere }) => isHere))('in $name', ({ launch }) => {
  let proxy: RecordingProxy;
  let launched: Launched;
  let page: Page;

  beforeAll(async () => {
    const hosts = Object.entries(practiceOutlookHosts({ seed: 3 }));
    proxy = await startProxy(Object.fromEntries(hosts.map(([name, host]) => [name, withoutPolicy(host)])));
    launched = await launch({ proxyPort: proxy.port });
    page = await launched.browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
  });
  afterAll(async () => {
    await launched?.close();
    await proxy?.stop();
  });

  async function open(id: string, query = '', build: Build = 'business'): Promise<void> {
    const host = build === 'consumer' ? 'outlook.live.com' : 'outlook.office.com';
    await page.goto(`https://${host}/mail/id/${inAddress(build, conversationId(build, id))}${query}`);
    await page.waitForSelector('[role=document]');
    await page.evaluate(await bundleReader());
    await until('the conversation to be read', () => page.evaluate(isOpen));
  }

  const texts = () => page.evaluate(() => window.practiceOutlook.texts()[0] ?? '');

  test.each([
    'practice-seed=1',
    'practice-seed=2&practice-language=de',
    'practice-seed=4&practice-language=ar&practice-order=oldest-first',
    'practice-seed=5&practice-view=item',
  ])('opens Reply by its icon or its place, and inserts above signature and quote (%s)', async (query) => {
    await open(scopeCreep.id, `?${query}`);
    const result = await page.evaluate(insertNow, DRAFT, undefined);
    expect(result).toEqual({ ok: true, value: undefined });
    const text = await texts();
    expect(lettersOf(text).startsWith(LETTERS)).toBe(true);
    expect(text).toContain('hannah@juniperbakery.example');
    const state = await page.evaluate(() => ({
      html: window.practice.editors()[0] ?? '',
      sent: window.practice.sent.length,
      recipients: document.querySelector('.EditorClass')?.textContent ?? '',
      isFocused: document.activeElement?.matches('[aria-multiline=true]') ?? false,
      shortcuts: window.practiceOutlook.shortcuts.length,
    }));
    expect(state).toMatchObject({ sent: 0, isFocused: true, shortcuts: 0 });
    expect(state.recipients).not.toContain('icons');
    expect(state.html).toContain('&lt;b&gt;fine&lt;/b&gt;');
    expect(state.html).toContain('appendonsend');
  });

  test('one undo of the editor itself takes it back, when nothing was typed', async () => {
    await open(complaintInThanks.id);
    await openEditor();
    const before = await texts();
    expect(await page.evaluate(insertNow, DRAFT, undefined)).toEqual({ ok: true, value: undefined });
    expect(lettersOf(await texts())).toBe(LETTERS + lettersOf(before));
    await page.evaluate(() => window.practiceOutlook.undo());
    expect(await texts()).toBe(before);
    await page.evaluate(() => window.practiceOutlook.redo());
    expect(lettersOf(await texts())).toBe(LETTERS + lettersOf(before));
  });

  test('one undo of the editor itself takes it back, after something was typed', async () => {
    await open(scopeCreep.id, '', 'consumer');
    await openEditor();
    await page.keyboard.type('My own words');
    const before = await texts();
    expect(await page.evaluate(insertNow, DRAFT, undefined)).toEqual({ ok: true, value: undefined });
    expect(lettersOf(await texts())).toBe(LETTERS + lettersOf(before));
    await page.evaluate(() => window.practiceOutlook.undo());
    expect(await texts()).toBe(before);
  });

  test('waits for a late editor, and drops the draft when another conversation is opened meanwhile', async () => {
    await open(scopeCreep.id, '?practice-reply-delay=2500');
    expect(await page.evaluate(insertNow, DRAFT, undefined)).toEqual({ ok: true, value: undefined });
    await open(scopeCreep.id, '?practice-reply-delay=2500');
    const result = await page.evaluate(async (text) => {
      const outlook = globalThis.goodTermsOutlook?.createOutlookPage(window);
      const reading = outlook?.conversation();
      const signature = reading?.kind === 'open' ? reading.conversation.signature : '';
      const inserted = outlook?.insertDraft({ text, direction: 'ltr', signature });
      setTimeout(() => document.querySelector<HTMLElement>('[role=option][aria-selected="false"]')?.click(), 300);
      return inserted;
    }, DRAFT);
    expect(result).toEqual({ ok: false, error: 'other-conversation' });
    expect(await page.evaluate(() => window.practiceOutlook.texts().join())).not.toContain('icons');
  });

  test('says what failed', async () => {
    await open(scopeCreep.id);
    expect(await page.evaluate(insertNow, DRAFT, 'another')).toEqual({ ok: false, error: 'other-conversation' });
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('[role=toolbar], .th6py')) button.remove();
    });
    expect(await page.evaluate(insertNow, DRAFT, undefined)).toEqual({ ok: false, error: 'no-reply-button' });
  });

  async function openEditor(): Promise<void> {
    await page.$eval('.th6py button', (button) => button.click());
    await until('the focus in the editor', () =>
      page.evaluate(() => document.activeElement?.matches('[aria-multiline="true"]') ?? false),
    );
  }
});

/** A content script is exempt from the page's policy and Trusted Types; here the reader runs in the page itself. */
function withoutPolicy(host: PracticeHost): PracticeHost {
  return async (request) => {
    const { headers, ...answer } = await host(request);
    const kept = Object.entries(headers).filter(([name]) => name !== 'content-security-policy');
    return { ...answer, headers: Object.fromEntries(kept) };
  };
}

function isOpen(): boolean {
  return globalThis.goodTermsOutlook?.createOutlookPage(window).conversation().kind === 'open';
}

async function insertNow(text: string, signature: string | undefined) {
  const outlook = globalThis.goodTermsOutlook?.createOutlookPage(window);
  const reading = outlook?.conversation();
  const now = reading?.kind === 'open' ? reading.conversation.signature : '';
  return outlook?.insertDraft({ text, direction: 'ltr', signature: signature ?? now });
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
