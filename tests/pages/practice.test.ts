/** The reader against the practice mailbox, which was drawn without it: what is read must be what was written. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReading } from '#lib/core/mail.ts';
import { lettersOf } from '#lib/mail/page/draft-markup.ts';
import { separate } from '#lib/text/split-text.ts';
import { completeOptions } from '#tests/mailbox/gmail/options.ts';
import { createPracticeGmail, practiceData } from '#tests/mailbox/gmail/server.ts';
import { OWNER } from '#tests/mailbox/people.ts';
import { dated, openReader, type Reader } from '#tests/support/page-reader.ts';

const NOW = Date.UTC(2025, 10, 21, 12, 0);
const { conversations } = practiceData(completeOptions({ now: NOW }));
const ORIGIN = 'https://mail.google.com/mail/u/0/';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader?.close());

const OPTIONS = [
  'practice-seed=1',
  'practice-seed=2&practice-language=fa&practice-expanded=all',
  'practice-seed=3&practice-language=tr&practice-expanded=all&practice-theme=dark',
  'practice-seed=4&practice-language=kk&practice-reading-pane=right&practice-expanded=all',
  'practice-seed=5&practice-reading-pane=below',
  'practice-conversation-view=off',
];

test.each(OPTIONS)('%s', async (options) => {
  const page = await reader.openHost(createPracticeGmail({ now: NOW }), `${ORIGIN}?${options}#inbox`);
  const count = await page.evaluate(() => document.querySelectorAll('tr.zA:not(.apw)').length);
  for (let index = 0; index < Math.min(count, 7); index++) checkReading(await openRow(page, index));
  await page.close();
});

async function openRow(page: Page, index: number): Promise<PageReading | undefined> {
  return page.evaluate(async (which) => {
    location.hash = '#inbox';
    await new Promise((done) => setTimeout(done, 150));
    const row = document.querySelectorAll<HTMLElement>('tr.zA:not(.apw)')[which];
    const cell = row?.querySelector<HTMLElement>('.yW') ?? row;
    for (const type of ['mousedown', 'mouseup', 'click']) cell?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    const gmail = globalThis.goodTermsReader?.createGmailPage(window);
    for (let wait = 0; wait < 60; wait++) {
      await new Promise((done) => setTimeout(done, 50));
      const reading = gmail?.conversation();
      if (reading?.kind === 'open') return reading;
    }
    return gmail?.conversation();
  }, index);
}

function checkReading(reading: PageReading | undefined): void {
  if (reading?.kind !== 'open') throw new Error(`Not read: ${JSON.stringify(reading)}`);
  const conversation = dated(reading.conversation);
  const written = conversations.find((one) => one.id === conversation.threadId);
  expect(written?.subject).toBe(conversation.subject);
  expect(conversation.account).toBe(OWNER.email);
  expect(conversation.drafts).toBe(written?.messages.filter((one) => one.draft).length);
  for (const message of conversation.messages) {
    const original = written?.messages.find(
      (one) => one.id === message.siteId || minuteOf(one.sentAt) === message.time.instant,
    );
    expect(message.time.instant).toBe(minuteOf(original?.sentAt ?? 0));
    expect(message.from.address).toBe(original?.from.email || undefined);
    expect(message.author).toBe(authorOf(original?.from.email));
    expect(message.clipped).toBe(original?.clipped);
    // An unmarked signature may stay with the words; tests of lib/text judge that.
    expect(lettersOf(separate(message.body).newText)).toContain(lettersOf(original?.text ?? ''));
  }
}

test('a draft goes into the plain editor of the practice reply box', async () => {
  const page = await reader.openHost(createPracticeGmail({ now: NOW }), `${ORIGIN}?practice-editor=plain#inbox`);
  const reading = await openRow(page, 1);
  const signature = reading?.kind === 'open' ? reading.conversation.signature : '';
  const { result, text } = await page.evaluate(async (open) => {
    const gmail = globalThis.goodTermsReader?.createGmailPage(window);
    const result = await gmail?.insertDraft({
      text: 'Hello,\n\nTwo <more> lines\nhere.',
      direction: 'ltr',
      signature: open,
    });
    return { result, text: document.querySelector<HTMLElement>('[role=main] [g_editable=true]')?.textContent };
  }, signature);
  await page.close();
  expect(result).toEqual({ ok: true, value: undefined });
  expect(text).toMatch(/^\s*Hello,\s*Two <more> lines\s*here\.\s*--/);
});

function authorOf(address: string | undefined): string {
  if (!address) return 'unknown';
  return address === OWNER.email ? 'mine' : 'theirs';
}

function minuteOf(instant: number): number {
  return instant - (instant % 60_000);
}
