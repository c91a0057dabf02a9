/** How long reading a message takes in real Chromium, beside vader-sentiment on the same messages in the same run; and how it grows. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { LANGUAGES } from '#lib/core/language.ts';
import { readRows } from '#tests/evaluate/read-rows.ts';
import { RowSchema } from '#tests/evaluate/row.ts';
import { chromiumArguments, findChromium } from '#tests/support/chromium.ts';
import { median, printFigure } from './figures.ts';

const SHARED = new URL('../../../shared/signals/', import.meta.url);
const ROUNDS = 5;
const LONG = 1_000_000;

export async function measureSpeed(): Promise<void> {
  const messages = LANGUAGES.flatMap((language) => {
    const file = fileURLToPath(new URL(`dev-${language}.jsonl`, SHARED));
    return existsSync(file) ? readRows(file, RowSchema).map(({ subject = '', text }) => ({ subject, text })) : [];
  });
  if (messages.length === 0) return;
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Install one, or set CHROMIUM_PATH to its program.');
  const browser = await launch({ executablePath, pipe: true, args: chromiumArguments });
  try {
    const page = await browser.newPage();
    await page.evaluate(await bundle());
    const { ours, vader, first } = await page.evaluate(timeInPage, messages, ROUNDS);
    printFigure({
      figure: 'analysing a message in Chromium',
      value: median(ours),
      unit: 'ms',
      atMost: 0.5,
      note: `median of ${messages.length} messages of four languages, each the median of ${ROUNDS}; the first, with lexicons and weights unpacked, ${first.toFixed(0)} ms`,
    });
    printFigure({
      figure: 'analysing a message, as a multiple of vader-sentiment',
      value: median(ours) / median(vader),
      unit: '',
      atMost: 1,
      note: `the same messages in the same run; vader-sentiment ${median(vader).toFixed(3)} ms`,
    });
    const text = messages.map((message) => message.text).join('\n');
    const long = text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG);
    const ordinary = await page.evaluate(timeOnce, long);
    printFigure({ figure: 'analysing 1 MB of mail in Chromium', value: ordinary / 1000, unit: 's', atMost: 1 });
    const worst = await worstOf(WORST.map((piece) => piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG)));
    printFigure({
      figure: 'the worst of the made inputs, as a multiple of mail of its size',
      value: worst / ordinary,
      unit: '',
      atMost: 10,
      note: `${WORST.length} inputs of 1 MB`,
    });

    async function worstOf(inputs: readonly string[]): Promise<number> {
      let worst = 0;
      for (const input of inputs) worst = Math.max(worst, await page.evaluate(timeOnce, input));
      return worst;
    }
  } finally {
    await browser.close();
  }
}

/** Stretches that would be dear to an engine that looks back, backtracks or compares all with all. */
const WORST = [
  'a',
  'می‌',
  "a'",
  '! ',
  '\n',
  'third _ time ',
  'while you are at it could you also add one more small thing ',
  'not happy not happy ',
  'elin degmisken bir de ',
  'тағы бір тағы бір ',
  ':) ',
];

async function bundle(): Promise<string> {
  const result = await build({
    stdin: {
      contents: `import { analyse } from './lib/signals/analyse.ts';
import { SentimentIntensityAnalyzer } from 'vader-sentiment';
globalThis.goodTermsSignals = { analyse, vader: (text) => SentimentIntensityAnalyzer.polarity_scores(text) };`,
      resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome122',
  });
  return result.outputFiles[0]?.text ?? '';
}

interface InPage {
  readonly analyse: (message: { subject: string; text: string }, record: { terms: [] }, now: number) => unknown;
  readonly vader: (text: string) => unknown;
}

declare global {
  var goodTermsSignals: InPage | undefined;
}

function timeInPage(messages: { subject: string; text: string }[], rounds: number) {
  const engine = globalThis.goodTermsSignals;
  if (!engine) throw new Error('the engine is not in the page');
  const timed = (run: () => unknown) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const middle = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;
  // The clock of a page is coarse, so a message is read several times for one reading of the clock.
  const REPEATS = 20;
  const each = (run: (message: { subject: string; text: string }) => unknown) =>
    messages.map((message) =>
      middle(
        Array.from(
          { length: rounds },
          () =>
            timed(() => {
              for (let repeat = 0; repeat < REPEATS; repeat += 1) run(message);
            }) / REPEATS,
        ),
      ),
    );
  const [beginning = { subject: '', text: '' }] = messages;
  const first = timed(() => engine.analyse(beginning, { terms: [] }, 0));
  const ours = each((message) => engine.analyse(message, { terms: [] }, 0));
  const vader = each((message) => engine.vader(message.text));
  return { ours, vader, first };
}

function timeOnce(text: string): number {
  const engine = globalThis.goodTermsSignals;
  if (!engine) throw new Error('the engine is not in the page');
  const start = performance.now();
  engine.analyse({ subject: '', text }, { terms: [] }, 0);
  return performance.now() - start;
}
