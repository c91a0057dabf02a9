/**
 * `npm run train`: learns the weights of lib/signals from the corpora, byte for byte the same from the same rows. The openly licensed
 * public files (signals/public, train-*) join where they are there.
 */
import { writeFileSync } from 'node:fs';
import { corpusRows } from './corpus.ts';
import { printLearningCurve } from './curve.ts';
import { learnHeads, SEED } from './learn.ts';
import { alarmsModule, weightsModule } from './modules.ts';
import { publicRows } from './public.ts';
import { learnScope } from './scope.ts';

const SIGNALS_ROOM = new URL('../../lib/signals/', import.meta.url);

const rows = corpusRows('train');
const learnt = learnHeads(rows, publicRows());
const unseen = rows.map((_, row) => Float64Array.from(learnt.heads, (head) => head.unseen[row] ?? 0));
write('model/weights.ts', weightsModule(learnt));
write('model/alarms.ts', alarmsModule(rows, learnt));
write('scope/weights.ts', learnScope(rows, unseen, SEED));
printLearningCurve(rows);

function write(name: string, text: string): void {
  writeFileSync(new URL(name, SIGNALS_ROOM), text);
  console.error(`${name}: ${Math.round(text.length / 1000)} kB`);
}
