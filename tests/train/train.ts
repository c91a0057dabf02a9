/**
 * `npm run train`: learns the weights of lib/signals and of the second look of lib/drafts/check from the corpora, byte for byte the same from the same rows. The openly licensed
 * public files (signals/public, train-*) join where they are there.
 */
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '#lib/core/language.ts';
import { corpusRows } from './corpus.ts';
import { printLearningCurve } from './curve.ts';
import { learnSignals, SEED } from './learn.ts';
import { alarmsModule, weightsModule } from './modules.ts';
import { publicRows } from './public.ts';
import { learnScope } from './scope.ts';
import { writingModule } from './writing.ts';

const SIGNALS_ROOM = new URL('../../lib/signals/', import.meta.url);
const CHECK_ROOM = new URL('../../lib/drafts/check/', import.meta.url);

const rows = corpusRows('train');
const learnt = learnSignals(rows, publicRows());
write(SIGNALS_ROOM, 'model/weights.ts', weightsModule(learnt));
write(SIGNALS_ROOM, 'model/alarms.ts', alarmsModule(rows, learnt));
write(SIGNALS_ROOM, 'scope/weights.ts', learnScope(rows, SEED));
for (const language of LANGUAGES) write(CHECK_ROOM, `learnt/${language}.ts`, await writingModule(language));
printLearningCurve(rows);

function write(room: URL, name: string, text: string): void {
  writeFileSync(new URL(name, room), text);
  console.error(`${name}: ${Math.round(text.length / 1000)} kB`);
}
