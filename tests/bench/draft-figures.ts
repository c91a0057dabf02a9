/** How long drafts and the second look take, what their data weighs, and what the second look finds in other hands' texts. */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Draft, LENGTHS, SITUATIONS, TONES } from '#lib/core/draft.ts';
import { FAULTS } from '#lib/core/fault.ts';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import type { CheckWriting } from '#lib/drafts/check/check-writing.ts';
import { SENTENCE_FAULTS } from '#lib/drafts/check/faults.ts';
import { loadWritingCheck } from '#lib/drafts/check/load-check.ts';
import { compose, draftText } from '#lib/drafts/compose.ts';
import { loadBook } from '#lib/drafts/moves/load-book.ts';
import { proposeReplies } from '#lib/drafts/propose.ts';
import { NOTHING_ON_RECORD } from '#lib/drafts/record-facts.ts';
import { analyse } from '#lib/signals/analyse.ts';
import { gzippedKb } from '#tests/build/built.ts';
import { writingFigures } from '#tests/evaluate/writing-figures.ts';
import { FACTS_TO_SAY } from '#tests/support/facts-to-say.ts';
import { corpusRows } from '#tests/train/corpus.ts';
import { writingTest } from '#tests/train/writing-corpus.ts';
import { median, printFigure } from './figures.ts';

const DRAFTS_ROOM = fileURLToPath(new URL('../../lib/drafts/', import.meta.url));
const MESSAGES = 300;
const INSERTED_INTO = 200;

export async function measureDrafts(): Promise<void> {
  sizes();
  for (const language of LANGUAGES) {
    await draftTime(language);
    const check = await loadWritingCheck(language);
    checkTime(language, check);
    quality(language, check);
    await inserted(language, check);
  }
}

function sizes(): void {
  const kb = (pattern: string) =>
    gzippedKb(globSync(pattern, { cwd: DRAFTS_ROOM }).map((file) => readFileSync(`${DRAFTS_ROOM}${file}`, 'utf8')));
  printFigure({
    figure: 'size of the drafts’ data, all languages',
    value: kb('moves/*/*.ts'),
    unit: 'kB gz',
    atMost: 120,
  });
  for (const language of LANGUAGES) {
    printFigure({
      figure: `size of the second look, ${language}`,
      value: kb(`check/learnt/${language}.ts`),
      unit: 'kB gz',
      note: 'loaded when a reply in this language is shown',
    });
  }
}

/** From a message and its flags to the texts of all drafts that it calls for. */
async function draftTime(language: Language): Promise<void> {
  const book = await loadBook(language);
  const messages = corpusRows('test', [language])
    .filter(({ labels }) => labels.length > 0)
    .slice(0, MESSAGES);
  const times = messages.map(({ subject = '', text }) => {
    const findings = analyse({ subject, text }, { terms: [] }, Date.UTC(2026, 10, 1));
    const message = { subject, text, sentOn: '2026-11-01', findings };
    const start = performance.now();
    const material = proposeReplies({
      language,
      address: undefined,
      recipientName: 'Maria Lopez',
      ownName: 'Sam',
      incoming: [message],
      ownMails: ['Dear Ms Lopez,\n\nThe pages are attached.'],
      client: NOTHING_ON_RECORD,
      today: '2026-11-01',
    });
    for (const situation of material.proposals) {
      const facts = { ...material.facts, ...material.special[situation] };
      const manner = { language, address: material.address, tone: 'plain', length: 'normal' } as const;
      draftText(compose(situation, facts, manner, book, material.seed));
    }
    return performance.now() - start;
  });
  printFigure({ figure: `making the drafts for a message, ${language}`, value: median(times), unit: 'ms', atMost: 5 });
}

function checkTime(language: Language, check: CheckWriting): void {
  const text = writingTest(language)
    .texts.map((row) => row.text)
    .join('\n');
  const words = text
    .split(/(?<=\s)/u)
    .slice(0, 300)
    .join('');
  const times = Array.from({ length: 50 }, () => timeOf(() => check(words, 'reply')));
  printFigure({ figure: `second look at 300 words, ${language}`, value: median(times), unit: 'ms', atMost: 5 });
  const long = text.repeat(Math.ceil(1_000_000 / text.length));
  const whole = timeOf(() => check(long.slice(0, 1_000_000), 'reply'));
  const tenth = timeOf(() => check(long.slice(0, 100_000), 'reply'));
  printFigure({
    figure: `second look at 1 MB, as a multiple of a tenth of it, ${language}`,
    value: whole / tenth,
    unit: '',
    atMost: 15,
    note: `${Math.round(whole)} ms; ten is linear`,
  });
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function quality(language: Language, check: CheckWriting): void {
  const { found, precision, alarms, everydayAlarms, fresh } = writingFigures(language, check);
  for (const fault of FAULTS) {
    printFigure({
      figure: `${fault} found in whole texts, ${language}`,
      value: found[fault].share,
      unit: '',
      atLeast: 0.9,
      note: `of ${found[fault].of} texts by another hand`,
    });
  }
  printFigure({ figure: `right of all that is marked, ${language}`, value: precision, unit: '' });
  printFigure({ figure: `texts without a fault in which something is marked, ${language}`, value: alarms, unit: '' });
  printFigure({ figure: `faults found in fresh replies, ${language}`, value: fresh.found, unit: '' });
  printFigure({
    figure: `right of all that is marked in fresh replies, ${language}`,
    value: fresh.precision,
    unit: '',
  });
  printFigure({
    figure: `fresh replies without a fault in which something is marked, ${language}`,
    value: fresh.alarms,
    unit: '',
  });
  printFigure({ figure: `ordinary mail in which something is marked, ${language}`, value: everydayAlarms, unit: '' });
}

/** Another hand's faulty sentence in a draft of ours; whole letters and refusals stand by themselves. */
async function inserted(language: Language, check: CheckWriting): Promise<void> {
  const { inserts } = writingTest(language);
  const drafts = await someDrafts(language);
  for (const fault of FAULTS) {
    const rows = inserts.filter(({ insert }) => insert === fault);
    const isSentence = SENTENCE_FAULTS.some((one) => one === fault);
    const kind = fault.startsWith('missing') ? 'parting-letter' : 'decline';
    const texts = isSentence
      ? drafts.map((draft, index) => withSentence(draft, rows[index % rows.length]?.text ?? ''))
      : rows.map(({ text }) => text);
    const found = texts.filter((text) => check(text, kind).some((one) => one.fault === fault)).length;
    printFigure({
      figure: `${fault} found where inserted, ${language}`,
      value: found / texts.length,
      unit: '',
      atLeast: 0.9,
      note: isSentence ? `${rows.length} sentences in ${texts.length} drafts` : `${texts.length} whole texts`,
    });
  }
}

async function someDrafts(language: Language): Promise<Draft[]> {
  const book = await loadBook(language);
  const all = SITUATIONS.flatMap((situation) =>
    TONES.flatMap((tone) =>
      LENGTHS.flatMap((length) =>
        ['a', 'b'].map((seed) =>
          compose(situation, FACTS_TO_SAY[language], { language, address: 'formal', tone, length }, book, seed),
        ),
      ),
    ),
  );
  const step = all.length / INSERTED_INTO;
  return Array.from({ length: INSERTED_INTO }, (_, index) => all[Math.floor(index * step)]).filter(
    (draft) => draft !== undefined,
  );
}

/** After the second sentence, where a user would have written it. */
function withSentence({ sentences }: Draft, text: string): string {
  const [first] = sentences;
  if (first === undefined) return text;
  const own = { ...first, text, startsParagraph: false };
  return draftText({ sentences: [...sentences.slice(0, 2), own, ...sentences.slice(2)] });
}
