/** How well the flags are told: on the frozen part, on the rows of others, on calm mail; how sure they are of themselves. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import { CALM, SIGNALS } from '#lib/core/signal.ts';
import { bootstrap, type Measure, measure } from '#tests/evaluate/measure.ts';
import { readRows } from '#tests/evaluate/read-rows.ts';
import { evaluateRow, type Row, RowSchema } from '#tests/evaluate/row.ts';
import { type CorpusRow, corpusRows } from '#tests/train/corpus.ts';
import { printFigure } from './figures.ts';

const SHARED = new URL('../../../shared/signals/', import.meta.url);
const shared = (name: string) => fileURLToPath(new URL(name, SHARED));

const MACRO_F1: Record<Language, number> = { en: 0.85, tr: 0.82, fa: 0.82, kk: 0.78 };
const PRECISION: Record<Language, number> = { en: 0.9, tr: 0.87, fa: 0.87, kk: 0.83 };
const SCOPE = 0.8;
const HARD_ALARMS = 5;

type Outcome = ReturnType<typeof evaluateRow>;
interface Judged<R extends Row = Row> {
  readonly row: R;
  readonly outcome: Outcome;
}

const judge = <R extends Row>(rows: readonly R[]): Judged<R>[] =>
  rows.map((row) => ({ row, outcome: evaluateRow(row) }));

export function measureSignals(): void {
  const frozen = new Map(LANGUAGES.map((language) => [language, judge(corpusRows('test', [language]))]));
  for (const language of LANGUAGES) {
    const judged = frozen.get(language) ?? [];
    printQuality(`frozen part, ${language}`, judged, language);
    printLeftOut(judged, language);
    printScope(judged, language);
    printHard(judged, language);
    const file = shared(`dev-${language}.jsonl`);
    if (existsSync(file)) printQuality(`rows of others (dev), ${language}`, judge(readRows(file, RowSchema)));
  }
  printCalibration([...frozen.values()].flat());
  printPlain();
}

function printQuality(of: string, judged: readonly Judged[], promised?: Language): void {
  const { macroF1, precision, recall, signals, rows } = measure(
    judged.map(({ row, outcome }) => ({ labels: row.labels ?? [], found: outcome.labels })),
  );
  const each = SIGNALS.map((signal) => `${signal} ${signals[signal].f1.value.toFixed(2)}`).join(', ');
  const atLeast = (bound: Record<Language, number>) => (promised === undefined ? {} : { atLeast: bound[promised] });
  printFigure({
    figure: `macro-F1 on the ${of}`,
    unit: '',
    ...spread(macroF1),
    ...atLeast(MACRO_F1),
    note: `${rows} rows; ${each}`,
  });
  printFigure({
    figure: `precision of shown flags on the ${of}`,
    unit: '',
    ...spread(precision),
    ...atLeast(PRECISION),
  });
  printFigure({ figure: `recall on the ${of}`, unit: '', ...spread(recall) });
}

/** Where one profession alone carried a figure, it would show here. */
function printLeftOut(judged: readonly Judged<CorpusRow>[], language: Language): void {
  const professions = [...new Set(judged.map(({ row }) => row.profession))];
  const without = professions.map((profession) => {
    const rest = judged.filter(({ row }) => row.profession !== profession);
    const { macroF1, precision, recall } = measure(
      rest.map(({ row, outcome }) => ({ labels: row.labels, found: outcome.labels })),
    );
    return {
      'macro-F1': macroF1.value,
      'precision of shown flags': precision.value,
      recall: recall.value,
      'scope verdicts right': verdictsRight(rest.filter(isScoped)),
      'false alarms on hard mail, %': alarmed(rest.filter(isHard)),
    };
  });
  for (const figure of Object.keys(without[0] ?? {}) as (keyof (typeof without)[number])[]) {
    const values = without.map((figures) => figures[figure]);
    printFigure({
      figure: `${figure} on the frozen part, ${language}, with one profession left out`,
      value: Math.min(...values),
      unit: '',
      note: `the least of ${professions.length}; the most is ${Math.max(...values).toFixed(3)}`,
    });
  }
}

function printScope(judged: readonly Judged[], language: Language): void {
  const scoped = judged.filter(isScoped);
  const right = bootstrap(scoped, verdictsRight);
  printFigure({
    figure: `scope verdicts right, ${language}`,
    unit: '',
    ...spread(right),
    atLeast: SCOPE,
    note: `${scoped.length} rows with terms`,
  });
}

function printHard(judged: readonly Judged[], language: Language): void {
  const hard = judged.filter(isHard);
  const share = bootstrap(hard, alarmed);
  printFigure({
    figure: `false alarms on hard unlabelled client mail, ${language}`,
    unit: '%',
    ...spread(share),
    atMost: HARD_ALARMS,
    note: `${hard.length} rows`,
  });
}

const isScoped = ({ row }: Judged) => row.scope !== undefined;
const isHard = ({ row }: Judged) => row.hard === true;

function verdictsRight(judged: readonly Judged[]): number {
  return judged.filter(({ row, outcome }) => row.scope === outcome.scope).length / judged.length;
}

/** Per cent. */
function alarmed(judged: readonly Judged[]): number {
  const alarms = judged.filter(({ outcome }) => outcome.labels.some((label) => !CALM.has(label)));
  return (100 * alarms.length) / judged.length;
}

const PLAIN: readonly (readonly [file: string, atMost: number])[] = [
  ['eval-en-enron-plain', 1],
  ['eval-en-support-plain', 2],
  ['eval-tr-plain', 1],
  ['eval-fa-plain', 1],
  ['eval-kk-plain', 1],
];

function printPlain(): void {
  for (const [name, atMost] of PLAIN) {
    const file = shared(`public/${name}.jsonl`);
    if (!existsSync(file)) continue;
    const judged = judge(readRows(file, RowSchema));
    const share = bootstrap(judged, alarmed);
    printFigure({
      figure: `false alarms on ${name}`,
      unit: '%',
      ...spread(share),
      atMost,
      note: `${judged.length} rows`,
    });
  }
}

const BINS = 10;

/** Expected calibration error over the flags shown, in bins of equal count. */
function printCalibration(judged: readonly Judged[]): void {
  const shown = judged
    .flatMap(({ row, outcome }) =>
      outcome.findings.map(({ signal, confidence }) => ({ confidence, right: row.labels?.includes(signal) === true })),
    )
    .sort((a, b) => a.confidence - b.confidence);
  const size = Math.ceil(shown.length / BINS);
  let error = 0;
  for (let from = 0; from < shown.length; from += size) {
    const bin = shown.slice(from, from + size);
    const believed = bin.reduce((sum, { confidence }) => sum + confidence, 0);
    error += Math.abs(believed - bin.filter(({ right }) => right).length) / shown.length;
  }
  printFigure({
    figure: 'expected calibration error of the flags shown',
    value: error,
    unit: '',
    atMost: 0.08,
    note: `${shown.length} flags on the frozen part`,
  });
}

function spread({ value, low, high }: Measure): { value: number; interval: readonly [number, number] } {
  return { value, interval: [low, high] };
}
