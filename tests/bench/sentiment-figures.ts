/** How well `negative` ranks public texts of other domains, beside the public lexicons in the same run. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { Language } from '#lib/core/language.ts';
import { scoresOfRow } from '#tests/evaluate/row.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import { printFigure } from './figures.ts';

const PUBLIC = new URL('../../../shared/signals/public/', import.meta.url);
const NEGATIVE = new Set(['negative', 'complaint', 'impolite']);

/** What the study held within reach. */
const SETS: readonly (readonly [file: string, language: Language, reach: number | undefined])[] = [
  ['eval-en-sentiment', 'en', 0.88],
  ['eval-en-complaints', 'en', 0.77],
  ['eval-en-politeness', 'en', undefined],
  ['eval-tr-reviews', 'tr', 0.82],
  ['eval-fa-snappfood', 'fa', 0.83],
  ['eval-kk-reviews', 'kk', 0.84],
];

const RowSchema = z.object({ text: z.string(), label: z.string() });
type Scorer = (text: string) => number;

export function measureNegative(): void {
  const others = publicLexicons();
  for (const [name, language, reach] of SETS) {
    const file = new URL(`${name}.jsonl`, PUBLIC);
    if (!existsSync(file)) continue;
    const rows = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => RowSchema.parse(JSON.parse(line)));
    const auc = (score: Scorer) => areaUnderCurve(rows.map(({ text, label }) => [score(text), NEGATIVE.has(label)]));
    const beside = others(language).map(([lexicon, score]) => [lexicon, auc((text) => -score(text))] as const);
    printFigure({
      figure: `AUC of negative on ${name}`,
      value: auc((text) => scoresOfRow({ id: '', text }).negative ?? 0),
      unit: '',
      atLeast: Math.max(...beside.map(([, value]) => value)),
      note: `${beside.map(([lexicon, value]) => `${lexicon} ${value.toFixed(3)}`).join(', ')}${reach === undefined ? '' : `; thought within reach: ${reach}`}`,
    });
  }
}

/** Scorers by name; higher is kinder. */
function publicLexicons(): (language: Language) => [string, Scorer][] {
  const load = createRequire(import.meta.url);
  const { SentimentIntensityAnalyzer } = load('vader-sentiment');
  const Sentiment = load('sentiment');
  const wink = load('wink-sentiment');
  const multilang = load('multilang-sentiment');
  const sentiment = new Sentiment();
  const english: [string, Scorer][] = [
    ['vader-sentiment', (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound],
    ['sentiment', (text) => sentiment.analyze(text).comparative],
    ['wink-sentiment', orNothing((text) => wink(text).normalizedScore)],
  ];
  return (language) => [
    ...(language === 'en' ? english : []),
    ['multilang-sentiment', orNothing((text) => multilang(text, language).comparative)],
  ];
}

/** wink-sentiment throws at a few words ("caller"), multilang-sentiment at languages that it lacks: they say nothing then. */
function orNothing(score: Scorer): Scorer {
  return (text) => {
    try {
      return score(text);
    } catch {
      return 0;
    }
  };
}
