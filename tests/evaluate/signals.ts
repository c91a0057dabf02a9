/**
 * Runs the signals engine over labelled files: `node tests/evaluate/signals.ts FILE.jsonl …` prints one JSON line a row, with `--scores` the uncut
 * score of every signal and of `negative` too; with `--report` precision, recall and F1 per label and language with their intervals.
 */
import { SIGNALS } from '#lib/core/signal.ts';
import { bootstrap, type Measure, measure } from './measure.ts';
import { filesOf, readRows } from './read-rows.ts';
import { evaluateRow, type Row, RowSchema, scoresOfRow } from './row.ts';

const args = process.argv.slice(2);
const files = filesOf(args, 'node tests/evaluate/signals.ts [--scores | --report] FILE.jsonl …');
const rows = files.flatMap((file) => readRows(file, RowSchema));
if (args.includes('--report')) report(rows);
else {
  for (const row of rows) {
    const scores = args.includes('--scores') ? { scores: scoresOfRow(row) } : {};
    console.log(JSON.stringify({ ...evaluateRow(row), ...scores }));
  }
}

function report(rows: readonly Row[]): void {
  const shown = ({ value, low, high }: Measure) => `${value.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`;
  for (const [language, ofLanguage] of Map.groupBy(rows, ({ lang }) => lang ?? 'any')) {
    const judged = ofLanguage.map((row) => ({ row, outcome: evaluateRow(row) }));
    const { macroF1, precision, recall, signals } = measure(
      judged.map(({ row, outcome }) => ({ labels: row.labels ?? [], found: outcome.labels })),
    );
    console.log(`${language}: ${ofLanguage.length} rows`);
    console.log(`  macro-F1 ${shown(macroF1)}, precision ${shown(precision)}, recall ${shown(recall)}`);
    for (const signal of SIGNALS) {
      const { precision, recall, f1, positives } = signals[signal];
      console.log(
        `  ${signal.padEnd(18)} precision ${precision.toFixed(2)}  recall ${recall.toFixed(2)}  F1 ${shown(f1)}  of ${positives}`,
      );
    }
    const scoped = judged.filter(({ row }) => row.scope !== undefined);
    if (scoped.length > 0) {
      const right = bootstrap(
        scoped,
        (sample) => sample.filter(({ row, outcome }) => row.scope === outcome.scope).length / sample.length,
      );
      console.log(`  scope verdict right ${shown(right)} of ${scoped.length}`);
    }
  }
}
