/** Whether more rows would still pay: how well the frozen part is ranked after an eighth, a quarter, a half and all of the rows. */
import { LANGUAGES } from '#lib/core/language.ts';
import { SIGNALS } from '#lib/core/signal.ts';
import { areaUnderCurve } from '#tests/bench/area-under-curve.ts';
import { type CorpusRow, corpusRows } from './corpus.ts';
import { SEED } from './material.ts';
import { createRandom } from './random.ts';
import { scoreRow, trainSvm } from './svm.ts';
import { dictionaryOf, featuresOf, rowsOf } from './vectors.ts';

const SHARES = [0.125, 0.25, 0.5, 1];

export function printLearningCurve(rows: readonly CorpusRow[]): void {
  const frozen = corpusRows('test');
  const order = Int32Array.from(rows, (_, index) => index);
  createRandom(SEED).shuffle(order);
  for (const share of SHARES) {
    const part = [...order.slice(0, Math.round(order.length * share))].flatMap((index) => rows[index] ?? []);
    const areas = rankingOf(part, frozen);
    console.error(`learning curve: ${part.length} rows, mean AUC ${areas.join(', ')}`);
  }
}

/** By language, the mean over the signals. */
function rankingOf(part: readonly CorpusRow[], frozen: readonly CorpusRow[]): string[] {
  const all = [...part, ...frozen];
  const features = all.map((row) => featuresOf({ subject: row.subject ?? '', text: row.text }).whole);
  const matrix = rowsOf(features, dictionaryOf(features.slice(0, part.length), 2));
  const trained = Int32Array.from(part, (_, index) => index);
  const sums = new Map(LANGUAGES.map((language) => [language, 0]));
  for (const signal of SIGNALS) {
    const labels = Int8Array.from(all, (row) => (row.labels.includes(signal) ? 1 : -1));
    const model = trainSvm(matrix, labels, trained, { cost: 1, positive: 3, seed: SEED });
    for (const language of LANGUAGES) {
      const judged = frozen.flatMap((row, index): [number, boolean][] =>
        row.lang === language ? [[scoreRow(model, matrix, part.length + index), row.labels.includes(signal)]] : [],
      );
      sums.set(language, (sums.get(language) ?? 0) + areaUnderCurve(judged));
    }
  }
  return [...sums].map(([language, sum]) => `${language} ${(sum / SIGNALS.length).toFixed(3)}`);
}
