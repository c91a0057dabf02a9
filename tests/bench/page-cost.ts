/**
 * What the extension costs the mail page: script time of opening a conversation with it, with a do-nothing extension and
 * with none, taken in turns in one run; tasks over 50 ms on the way to the sidebar; our callbacks during 500 keystrokes.
 */
import type { CDPSession, Page } from 'puppeteer-core';
import { scopeCreep } from '#tests/mailbox/conversations/scope-creep.ts';
import { createPracticeGmail } from '#tests/mailbox/gmail/server.ts';
import { launchChromium } from '#tests/support/browsers.ts';
import { agree, flagsOf, goToThread } from '#tests/support/job.ts';
import { control } from '#tests/support/press.ts';
import { startProxy } from '#tests/support/proxy.ts';
import { until } from '#tests/support/until.ts';
import { GMAIL, openWorld, sidebarOf } from '#tests/support/world.ts';
import { median, printFigure } from './figures.ts';

const ROUNDS = 7;
const KEYSTROKES = 500;

export async function measurePageCost(): Promise<void> {
  const script: Record<'none' | 'doNothing' | 'ours', number[]> = { none: [], doNothing: [], ours: [] };
  const longTasks: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    script.none.push(await openingWith(undefined));
    script.doNothing.push(await openingWith('tests/mailbox/do-nothing'));
    const ours = await openingWithUs();
    script.ours.push(ours.scriptMs);
    longTasks.push(ours.longestTaskMs);
  }
  const none = median(script.none);
  printFigure({ figure: 'script time of opening a conversation, no extension', value: none, unit: 'ms' });
  printFigure({
    figure: 'added script time, do-nothing extension',
    value: median(script.doNothing) - none,
    unit: 'ms',
  });
  printFigure({ figure: 'added script time, Good Terms', value: median(script.ours) - none, unit: 'ms' });
  printFigure({
    figure: 'longest task in the mail tab from opening a conversation until the sidebar shows it',
    value: median(longTasks),
    unit: 'ms',
    atMost: 50,
    note: `medians of ${ROUNDS} rounds taken in turns; 0 where no task reached 50 ms`,
  });
  printFigure({
    figure: `callbacks of ours during ${KEYSTROKES} keystrokes`,
    value: await callbacksWhileTyping(),
    unit: 'calls',
    atMost: 0,
  });
}

async function openingWith(extension: string | undefined): Promise<number> {
  const proxy = await startProxy({ 'mail.google.com': createPracticeGmail() });
  const launched = await launchChromium({ proxyPort: proxy.port, ...(extension ? { extension } : {}) });
  try {
    const page = await launched.browser.newPage();
    await page.goto(GMAIL);
    await page.bringToFront();
    return (await scriptTimeOf(page, () => openAndSettle(page))).scriptMs;
  } finally {
    await launched.close();
    await proxy.stop();
  }
}

async function openingWithUs(): Promise<{ scriptMs: number; longestTaskMs: number }> {
  const world = await openWorld('chromium');
  try {
    await agree(world);
    const page = await world.launched.browser.newPage();
    await page.goto(GMAIL);
    // Nothing is read in a tab that nobody sees.
    await page.bringToFront();
    return await scriptTimeOf(page, async () => {
      await openAndSettle(page);
      await flagsOf(await sidebarOf(page));
    });
  } finally {
    await world.close();
  }
}

async function openAndSettle(page: Page): Promise<void> {
  await goToThread(page, scopeCreep.id);
  await until('the open conversation', () => page.$('.a3s'));
  // The same pause for all three, so that idle work of the page is counted alike.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}

async function scriptTimeOf(page: Page, act: () => Promise<void>) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.evaluate(() => {
    const durations: number[] = [];
    Reflect.set(window, 'longTasks', durations);
    new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration))).observe({
      entryTypes: ['longtask'],
    });
  });
  const before = await scriptSeconds(session);
  await act();
  const scriptMs = ((await scriptSeconds(session)) - before) * 1000;
  const longest: number = await page.evaluate(() => Math.max(0, ...Reflect.get(window, 'longTasks')));
  return { scriptMs, longestTaskMs: longest };
}

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}

/** Function calls into a chrome-extension: script that the page's thread makes while somebody types in the reply box. */
async function callbacksWhileTyping(): Promise<number> {
  const world = await openWorld('chromium');
  try {
    await agree(world);
    const page = await world.launched.browser.newPage();
    await page.goto(GMAIL);
    await page.bringToFront();
    await openAndSettle(page);
    await sidebarOf(page);
    const editor = await openReplyBox(page);
    await editor.focus();
    await new Promise((resolve) => setTimeout(resolve, 500));
    await page.tracing.start({ categories: ['devtools.timeline'] });
    for (let typed = 0; typed < KEYSTROKES; typed += 1) await page.keyboard.press('a');
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
    return ourCalls(traceEvents, world.launched.extensionId ?? '');
  } finally {
    await world.close();
  }
}

async function openReplyBox(page: Page) {
  const reply = await control(page, 'Reply');
  await reply.click();
  return until('the reply box', () => page.$('[g_editable="true"]'));
}

interface TraceEvent {
  readonly name: string;
  readonly args?: { readonly data?: { readonly url?: string } };
}

function ourCalls(events: readonly TraceEvent[], extensionId: string): number {
  return events.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.includes(extensionId)).length;
}
