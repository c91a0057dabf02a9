/**
 * `npm run train`: learns the weights of lib/signals and of the second look of lib/drafts/check from the corpora, byte for byte the same from the same rows. The openly licensed
 * public files (signals/public, train-*) join where they are there.
 */
import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '#lib/core/language.ts';
import { atOnce } from './at-once.ts';
import { corpusRows } from './corpus.ts';
import { printLearningCurve } from './curve.ts';
import { learnSignals } from './learn.ts';
import { PARTS, SEED } from './material.ts';
import { alarmsModule, weightsModule } from './modules.ts';
import type { Piece } from './piece.ts';
import { learnScope } from './scope.ts';

const SIGNALS_ROOM = new URL('../../lib/signals/', import.meta.url);
const CHECK_ROOM = new URL('../../lib/drafts/check/', import.meta.url);

const rows = corpusRows('train');
const results = await atOnce([
  ...Array.from({ length: PARTS }, (_, part): Piece => ({ kind: 'unseen', part })),
  { kind: 'words' },
  ...LANGUAGES.map((language): Piece => ({ kind: 'writing', language })),
]);
const scored = new Map(results.flatMap((result) => (result.kind === 'unseen' ? [...result.scored] : [])));
for (const result of results) {
  if (result.kind === 'writing') write(CHECK_ROOM, `learnt/${result.language}.ts`, result.module);
  if (result.kind !== 'words') continue;
  const learnt = learnSignals(rows, scored, result.words);
  write(SIGNALS_ROOM, 'model/weights.ts', weightsModule(learnt));
  write(SIGNALS_ROOM, 'model/alarms.ts', alarmsModule(rows, learnt));
}
write(SIGNALS_ROOM, 'scope/weights.ts', learnScope(rows, SEED));
printLearningCurve(rows);

function write(room: URL, name: string, text: string): void {
  writeFileSync(new URL(name, room), text);
  console.error(`${name}: ${Math.round(text.length / 1000)} kB`);
}
