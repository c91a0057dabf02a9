/** What the built extension weighs: content script, sidebar page, and the whole as a store compresses it. */
import { filesOf, gzippedKb, pageWithAssets } from '#tests/build/built.ts';
import { printFigure } from './figures.ts';

export function measureSizes(): void {
  const texts = (files: readonly { text: string }[]) => files.map(({ text }) => text);
  const build = 'chrome-mv3';
  for (const script of filesOf(build, 'content-scripts/*.js')) {
    printFigure({ figure: `size of ${script.path}`, value: gzippedKb([script.text]), unit: 'kB gz', atMost: 15 });
  }
  const sidebar = texts(pageWithAssets(build, 'sidebar.html'));
  printFigure({ figure: 'size of the sidebar page', value: gzippedKb(sidebar), unit: 'kB gz', atMost: 200 });
  printFigure({ figure: 'size of the extension', value: gzippedKb(texts(filesOf(build))), unit: 'kB gz', atMost: 600 });
}
