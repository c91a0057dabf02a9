/**
 * Reading a long conversation with all messages expanded, in real Chromium, visibility checks included: 100 messages in
 * Gmail (12 kB of HTML each at the median, one of 200 kB), 50 in Outlook; and marking 40 rows of each list.
 */
import type { Page } from 'puppeteer-core';
import { generatedConversation } from '#tests/mailbox/conversations/generated.ts';
import { createPracticeGmail } from '#tests/mailbox/gmail/server.ts';
import { conversationId, inAddress } from '#tests/mailbox/outlook/ids.ts';
import { createPracticeOutlook } from '#tests/mailbox/outlook/server.ts';
import { openOutlookReader } from '#tests/support/outlook-reader.ts';
import { openReader } from '#tests/support/page-reader.ts';
import { until } from '#tests/support/until.ts';
import { median, printFigure } from './figures.ts';

const ROUNDS = 40;
const ROWS = 40;

export async function measureReading(): Promise<void> {
  await measureGmail();
  await measureOutlook();
}

async function measureGmail(): Promise<void> {
  const messages = 100;
  const conversation = generatedConversation(messages, (index) => (index === messages / 2 ? 214_000 : 13_500));
  const reader = await openReader();
  try {
    const url = `https://mail.google.com/mail/u/0/?practice-expanded=all#all/${conversation.id}`;
    const page = await reader.openHost(createPracticeGmail({}, [conversation]), url);
    await measurePage(page, { site: 'Gmail', messages, bodies: '.a3s', atMost: 15 });
    const rows = Array.from({ length: ROWS }, (_, index) => generatedConversation(1, () => 200, rowId(index)));
    const list = await reader.openHost(createPracticeGmail({}, rows), 'https://mail.google.com/mail/u/0/#inbox');
    await measureMarking(list, 'Gmail', 'tr.zA');
  } finally {
    await reader.close();
  }
}

async function measureOutlook(): Promise<void> {
  const messages = 50;
  const conversation = generatedConversation(messages, () => 13_500);
  const reader = await openOutlookReader();
  try {
    const place = inAddress('consumer', conversationId('consumer', conversation.id));
    const url = `https://outlook.live.com/mail/0/id/${place}?practice-expanded=all`;
    const page = await reader.openHost(createPracticeOutlook({}, [conversation]), url);
    // A long conversation is drawn in part at first.
    const more = await until('the rest of the conversation', () => page.$('.practice-more-messages'));
    await more.click();
    await measurePage(page, { site: 'Outlook', messages, bodies: '[role=document]', atMost: 8 });
    const list = await reader.openHost(createPracticeOutlook(), 'https://outlook.live.com/mail/0/?practice-rows=5000');
    await list.setViewport({ width: 1440, height: 3_200 });
    await measureMarking(list, 'Outlook', '[role=option]');
  } finally {
    await reader.close();
  }
}

interface Measured {
  readonly site: string;
  readonly messages: number;
  /** The selector of the practice page's bodies. */
  readonly bodies: string;
  /** The promise, in ms. */
  readonly atMost: number;
}

async function measurePage(page: Page, { site, messages, bodies, atMost }: Measured): Promise<void> {
  await until('all bodies', async () => (await page.$$(bodies)).length >= messages, 60_000);
  const { first, opened, again, read, htmlKb } = await page.evaluate(readInPage, bodies, ROUNDS);
  if (read !== messages) throw new Error(`read ${read} of ${messages} messages in ${site}`);
  const size = `bodies of ${Math.round(median(htmlKb))} kB at the median, largest ${Math.round(Math.max(...htmlKb))} kB`;
  const slowest = (all: readonly number[]) => `median of ${ROUNDS}, slowest ${Math.round(Math.max(...all))} ms`;
  const figure = `reading ${messages} expanded messages in ${site}`;
  printFigure({
    figure,
    value: median(opened),
    unit: 'ms',
    atMost,
    note: `none read before; ${slowest(opened)}; ${size}`,
  });
  printFigure({
    figure: `${figure}, unchanged since the last reading`,
    value: median(again),
    unit: 'ms',
    note: slowest(again),
  });
  printFigure({
    figure: `${figure}, the first of a fresh tab`,
    value: first,
    unit: 'ms',
    note: 'once, code not yet compiled',
  });
}

function readInPage(selector: string, rounds: number) {
  const page =
    globalThis.goodTermsOutlook?.createOutlookPage(window) ?? globalThis.goodTermsReader?.createGmailPage(window);
  if (!page) throw new Error('the reader is not in the page');
  let read = 0;
  const time = () => {
    const start = performance.now();
    const reading = page.conversation();
    const took = performance.now() - start;
    read = reading.kind === 'open' ? reading.conversation.messages.length : 0;
    return took;
  };
  // Gmail's empty slot for a translation is a body too, by its class.
  const bodies = () => [...document.querySelectorAll(selector)].filter((body) => body.childElementCount > 0);
  const htmlKb = bodies().map((body) => new Blob([body.getHTML()]).size / 1000);
  const first = time();
  const opened: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // New elements, as a site draws them for a conversation just opened: what was read before is of no help.
    for (const body of bodies()) body.replaceWith(body.cloneNode(true));
    // The browser lays them out in any case, so that is not counted.
    document.body.getBoundingClientRect();
    opened.push(time());
    // The first reading keeps no text to compare with; from the second on an unchanged body is known.
    time();
    document.body.style.setProperty('padding-block-end', `${round % 2}px`);
    again.push(time());
  }
  return { first, opened, again, read, htmlKb };
}

async function measureMarking(page: Page, site: string, row: string): Promise<void> {
  await until('the rows', async () => (await page.$$(row)).length >= ROWS / 2, 60_000);
  const { milliseconds, marked } = await page.evaluate(markInPage, ROUNDS);
  if (marked === 0) throw new Error(`no row was marked in ${site}`);
  printFigure({
    figure: `marking the rows of ${site}'s list`,
    value: median(milliseconds),
    unit: 'ms',
    atMost: 2,
    note: `${marked} rows marked anew, median of ${ROUNDS}`,
  });
}

async function markInPage(rounds: number) {
  const page =
    globalThis.goodTermsOutlook?.createOutlookPage(window) ?? globalThis.goodTermsReader?.createGmailPage(window);
  if (!page) throw new Error('the reader is not in the page');
  const visit = new AbortController();
  const ids = await new Promise<readonly string[]>((resolve) => page.onRows(resolve, visit.signal));
  const milliseconds: number[] = [];
  let marked = 0;
  for (let round = 0; round < rounds; round += 1) {
    const marks = new Map(ids.map((id) => [id, { count: (round % 9) + 1, label: `${round} flags` }]));
    document.body.getBoundingClientRect();
    const start = performance.now();
    page.markRows(marks, visit.signal);
    milliseconds.push(performance.now() - start);
    marked = document.querySelectorAll('.good-terms-mark').length;
  }
  visit.abort();
  return { milliseconds, marked };
}

/** Sixteen hexadecimal digits, another for each row. */
function rowId(index: number): string {
  return (0x1998877665544400n + BigInt(index)).toString(16);
}
