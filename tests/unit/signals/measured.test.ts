/** Measures the engine on whole messages: false alarms on calm mail, misses on strained mail, both on the labelled rows. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '#lib/signals/analyse.ts';
import { evaluateRow, RowSchema } from '../../evaluate/signals.ts';
import { CALM_MAIL } from './calm-mail.ts';
import { STRAINED_MAIL } from './strained-mail.ts';

const FLAGGED = ['dissatisfaction', 'hostility', 'scope-creep', 'price-pressure', 'payment-trouble'];
const LABELLED = '../shared/signals/dev-en.jsonl';

const signalsIn = (text: string) =>
  new Set<string>(analyse({ subject: '', text }, { terms: [] }, 0).map((f) => f.signal));

test('calm mail carries no flag', () => {
  const alarms = CALM_MAIL.filter((text) => signalsIn(text).size > 0);
  console.log(`false alarms on calm mail: ${alarms.length} of ${CALM_MAIL.length}`);
  expect(CALM_MAIL.length).toBeGreaterThanOrEqual(60);
  expect(alarms).toEqual([]);
});

test('most strained mail is seen', () => {
  const found = STRAINED_MAIL.filter(([signal, text]) => signalsIn(text).has(signal)).length;
  console.log(`strained mail seen: ${found} of ${STRAINED_MAIL.length}`);
  expect(found / STRAINED_MAIL.length).toBeGreaterThan(0.7);
});

const hasLabelled = existsSync(LABELLED);
if (!hasLabelled) console.log(`skipped: ${LABELLED} is not here`);

test.skipIf(!hasLabelled)('labelled mail: precision before recall', () => {
  const count = { right: 0, wrong: 0, missed: 0 };
  for (const line of readFileSync(LABELLED, 'utf8')
    .split('\n')
    .filter((l) => l !== '')) {
    const row = RowSchema.parse(JSON.parse(line));
    const found = new Set<string>(evaluateRow(row).labels);
    for (const signal of FLAGGED) {
      const isLabelled = row.labels?.includes(signal) === true;
      if (found.has(signal)) count[isLabelled ? 'right' : 'wrong'] += 1;
      else if (isLabelled) count.missed += 1;
    }
  }
  const precision = count.right / (count.right + count.wrong);
  const recall = count.right / (count.right + count.missed);
  console.log(`labelled mail: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  expect(precision).toBeGreaterThanOrEqual(0.9);
  expect(recall).toBeGreaterThanOrEqual(0.7);
});
