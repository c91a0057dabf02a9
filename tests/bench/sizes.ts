/** What the built extension weighs: content script, sidebar page, and the whole as a store compresses it. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesOf, gzippedKb, manifestOf, pageWithAssets, withoutWeights } from '#tests/build/built.ts';
import { printFigure } from './figures.ts';

export function measureSizes(): void {
  const texts = (files: readonly { text: string }[]) => files.map(({ text }) => text);
  const build = 'chrome-mv3';
  for (const path of manifestOf(build).content_scripts.flatMap(({ js }) => js)) {
    const script = filesOf(build, path);
    printFigure({
      figure: `size of the content script ${path}`,
      value: gzippedKb(texts(script)),
      unit: 'kB gz',
      atMost: 15,
    });
  }
  const sidebar = texts(pageWithAssets(build, 'sidebar.html'));
  printFigure({ figure: 'size of the sidebar page', value: gzippedKb(sidebar), unit: 'kB gz', atMost: 200 });
  const whole = texts(filesOf(build));
  printFigure({
    figure: 'size of the extension without its weights',
    value: gzippedKb(whole.map(withoutWeights)),
    unit: 'kB gz',
    atMost: 600,
    note: `${Math.round(gzippedKb(whole))} kB gz with them`,
  });
  printFigure({
    figure: 'size of all that reads a message',
    value: signalsKb(),
    unit: 'kB',
    atMost: 1000,
    note: 'weights, lexicons, things and common words as they stand in the source',
  });
}

const LIB = fileURLToPath(new URL('../../lib/', import.meta.url));

/** Bytes of the statically imported data modules. */
function signalsKb(): number {
  const files = globSync(['signals/{lexicon,model,scope}/**/*.ts', 'text/persian-words.ts'], { cwd: LIB });
  return files.reduce((sum, file) => sum + readFileSync(join(LIB, file)).length, 0) / 1000;
}
