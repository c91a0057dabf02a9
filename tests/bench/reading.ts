/**
 * Reading a conversation of 100 messages, all expanded, 12 kB of HTML each and one of 200 kB, in real Chromium,
 * visibility checks included. The layout is made stale before each reading, as an open page's is.
 */
import { generatedConversation } from '#tests/mailbox/conversations/generated.ts';
import { createPracticeGmail } from '#tests/mailbox/gmail/server.ts';
import { openReader } from '#tests/support/page-reader.ts';
import { until } from '#tests/support/until.ts';
import { median, printFigure } from './figures.ts';

const MESSAGES = 100;
const ROUNDS = 40;

export async function measureReading(): Promise<void> {
  const conversation = generatedConversation(MESSAGES, (index) => (index === MESSAGES / 2 ? 214_000 : 13_500));
  const reader = await openReader();
  try {
    const url = `https://mail.google.com/mail/u/0/?practice-expanded=all#all/${conversation.id}`;
    const page = await reader.openHost(createPracticeGmail({}, [conversation]), url);
    await until('all bodies', async () => (await page.$$('.a3s')).length >= MESSAGES, 60_000);
    const { first, opened, again, read, htmlKb } = await page.evaluate(readInPage, ROUNDS);
    if (read !== MESSAGES) throw new Error(`read ${read} of ${MESSAGES} messages`);
    const bodies = `bodies of ${Math.round(median(htmlKb))} kB at the median, largest ${Math.round(Math.max(...htmlKb))} kB`;
    const slowest = (all: readonly number[]) => `median of ${ROUNDS}, slowest ${Math.round(Math.max(...all))} ms`;
    const figure = `reading ${MESSAGES} expanded messages`;
    printFigure({
      figure,
      value: median(opened),
      unit: 'ms',
      atMost: 15,
      note: `none read before; ${slowest(opened)}; ${bodies}`,
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
  } finally {
    await reader.close();
  }
}

function readInPage(rounds: number) {
  const gmail = globalThis.goodTermsReader?.createGmailPage(window);
  if (!gmail) throw new Error('the reader is not in the page');
  let read = 0;
  const time = () => {
    const start = performance.now();
    const reading = gmail.conversation();
    const took = performance.now() - start;
    read = reading.kind === 'open' ? reading.conversation.messages.length : 0;
    return took;
  };
  // Gmail's empty slot for a translation is a body too, by its class.
  const bodies = () => [...document.querySelectorAll('.a3s')].filter((body) => body.childElementCount > 0);
  const htmlKb = bodies().map((body) => new Blob([body.getHTML()]).size / 1000);
  const first = time();
  const opened: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // New elements, as Gmail draws them for a conversation just opened: what was read before is of no help.
    for (const body of bodies()) body.replaceWith(body.cloneNode(true));
    // The browser lays them out in any case, so that is not counted.
    document.body.getBoundingClientRect();
    opened.push(time());
    document.body.style.setProperty('padding-block-end', `${round % 2}px`);
    again.push(time());
  }
  return { first, opened, again, read, htmlKb };
}
