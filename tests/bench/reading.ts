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
  const conversation = generatedConversation(MESSAGES, (index) => (index === MESSAGES / 2 ? 190_000 : 11_000));
  const reader = await openReader();
  try {
    const url = `https://mail.google.com/mail/u/0/?practice-expanded=all#all/${conversation.id}`;
    const page = await reader.openHost(createPracticeGmail({}, [conversation]), url);
    await until('all bodies', async () => (await page.$$('.a3s')).length >= MESSAGES, 60_000);
    const { milliseconds, read, htmlKb } = await page.evaluate(readInPage, ROUNDS);
    if (read !== MESSAGES) throw new Error(`read ${read} of ${MESSAGES} messages`);
    printFigure({
      figure: `reading ${MESSAGES} expanded messages`,
      value: median(milliseconds),
      unit: 'ms',
      atMost: 15,
      note: `median of ${ROUNDS}, slowest ${Math.round(Math.max(...milliseconds))} ms; bodies of ${Math.round(median(htmlKb))} kB at the median, largest ${Math.round(Math.max(...htmlKb))} kB`,
    });
  } finally {
    await reader.close();
  }
}

function readInPage(rounds: number) {
  const reader = globalThis.goodTermsReader;
  if (!reader) throw new Error('the reader is not in the page');
  const milliseconds: number[] = [];
  let read = 0;
  for (let round = 0; round < rounds; round += 1) {
    document.body.style.setProperty('padding-block-end', `${round % 2}px`);
    // A reader of its own each time: it keeps what it has read, and a conversation just opened is read for the first time.
    const gmail = reader.createGmailPage(window);
    const start = performance.now();
    const reading = gmail.conversation();
    milliseconds.push(performance.now() - start);
    read = reading.kind === 'open' ? reading.conversation.messages.length : 0;
  }
  // Gmail's empty slot for a translation is a body too, by its class.
  const bodies = [...document.querySelectorAll('.a3s')].filter((body) => body.childElementCount > 0);
  const htmlKb = bodies.map((body) => new Blob([body.getHTML()]).size / 1000);
  return { milliseconds, read, htmlKb };
}
