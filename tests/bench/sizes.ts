/** What the built extension weighs: content script, sidebar page, and the whole as a store compresses it. */
import { filesOf, gzippedKb, manifestOf, pageWithAssets } from '#tests/build/built.ts';
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
  printFigure({ figure: 'size of the extension', value: gzippedKb(texts(filesOf(build))), unit: 'kB gz', atMost: 600 });
}
