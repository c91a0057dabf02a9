/** The reader against the practice Outlook, which was drawn without it: what is read must be what was written, or absent. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PageReading } from '#lib/core/mail.ts';
import { lettersOf } from '#lib/mail/page/draft-markup.ts';
import { separate } from '#lib/text/split-text.ts';
import { conversationId, plainId } from '#tests/mailbox/outlook/ids.ts';
import { completeOptions } from '#tests/mailbox/outlook/options.ts';
import { createPracticeOutlook, practiceData } from '#tests/mailbox/outlook/server.ts';
import { OWNER, OWNER_ALIAS } from '#tests/mailbox/people.ts';
import { type OutlookReader, openOutlookReader, readingAsStored } from '#tests/support/outlook-reader.ts';

const NOW = Date.UTC(2025, 10, 21, 12, 0);
const { conversations } = practiceData(completeOptions({ now: NOW }));
const ROWS = 8;

let reader: OutlookReader;
beforeAll(async () => {
  reader = await openOutlookReader();
});
afterAll(() => reader?.close());

const OPTIONS = [
  ['outlook.live.com', 'practice-seed=1'],
  ['outlook.office.com', 'practice-seed=2&practice-language=de&practice-expanded=all'],
  ['outlook.office365.com', 'practice-seed=3&practice-language=fa&practice-order=oldest-first&practice-expanded=all'],
  ['outlook.cloud.microsoft', 'practice-seed=4&practice-language=ar&practice-theme=dark&practice-history=open'],
  ['outlook.live.com', 'practice-seed=5&practice-view=item&practice-folders=closed'],
  ['outlook.live.com', 'practice-seed=6&practice-sender=nowhere&practice-expanded=all&practice-paint-delay=900'],
] as const;

test.each(OPTIONS)('%s %s', async (host, options) => {
  const page = await reader.openHost(createPracticeOutlook({ now: NOW }), `https://${host}/mail/?${options}`);
  const build = host === 'outlook.live.com' ? 'consumer' : 'business';
  await page.waitForSelector('[role=option]');
  for (let index = 0; index < ROWS; index++) checkReading(await openRow(page, index), build, options);
  await page.close();
});

/** Clicks a row and reads at once and again, as the content script does, until something is there to read. */
async function openRow(page: Page, index: number) {
  return page.evaluate(async (which) => {
    const rows = document.querySelectorAll<HTMLElement>('[role=option]');
    const outlook = globalThis.goodTermsOutlook?.createOutlookPage(window);
    outlook?.conversation();
    rows[which]?.click();
    let reading = outlook?.conversation();
    for (let wait = 0; wait < 120 && reading?.kind !== 'open' && reading?.kind !== 'blocked'; wait++) {
      await new Promise((done) => setTimeout(done, 50));
      reading = outlook?.conversation();
    }
    return { reading, convid: rows[which]?.getAttribute('data-convid') ?? '' };
  }, index);
}

function checkReading(
  { reading, convid }: { reading: PageReading | undefined; convid: string },
  build: 'consumer' | 'business',
  options: string,
): void {
  const written = conversations.find((one) => conversationId(build, one.id) === convid);
  if (reading?.kind === 'blocked') {
    expect(reading.reason).toBe('no-messages');
    expect(written?.messages.some((message) => message.meeting)).toBe(true);
    return;
  }
  if (reading?.kind !== 'open') throw new Error(`Not read: ${JSON.stringify(reading)}`);
  const stored = readingAsStored(reading);
  if (stored.kind !== 'open') return;
  const { conversation } = stored;
  expect(conversation.threadId).toBe(plainId(convid));
  expect(conversation.subject).toBe(written?.subject);
  expect([OWNER.email, undefined]).toContain(conversation.account);
  if (!options.includes('folders=closed')) expect(conversation.account).toBe(OWNER.email);
  expect(conversation.theme).toBe(options.includes('dark') ? 'dark' : 'light');
  let last = 0;
  for (const message of conversation.messages) {
    const original = written?.messages.find((one) => minuteOf(one.sentAt) === message.time.instant);
    expect(original, message.time.raw).toBeDefined();
    expect(last).toBeLessThanOrEqual(message.time.instant ?? 0);
    last = message.time.instant ?? 0;
    expect([original?.from.email, undefined]).toContain(message.from.address);
    expect(authorsOf(original?.from.email ?? '')).toContain(message.author);
    expect(lettersOf(separate(message.body).newText)).toContain(lettersOf(original?.text ?? ''));
  }
}

/** An alias is the background's to know; an address or name that is not there says nothing. */
function authorsOf(address: string): string[] {
  if (address === OWNER_ALIAS.email) return ['theirs', 'unknown'];
  return [address === OWNER.email ? 'mine' : 'theirs', 'unknown'];
}

function minuteOf(instant: number): number {
  return instant - (instant % 60_000);
}
