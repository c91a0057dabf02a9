/** The habits that can be checked by reading: small files, a first comment, no HTML from strings, no network, no loose ends. */
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const product = sourceFiles('lib/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}');
const everything = [...product, ...sourceFiles('tests/**/*.{ts,tsx}')];

const offenders = (files: typeof product, breaks: (text: string) => boolean) =>
  files.filter(({ text }) => breaks(text)).map(({ path }) => path);

test('every file opens with a comment that says what it is for', () => {
  expect(everything.length).toBeGreaterThan(120);
  expect(offenders(everything, (text) => !text.startsWith('/*'))).toEqual([]);
});

test('no file has more than 300 lines', () => {
  expect(offenders(everything, (text) => text.split('\n').length > 301)).toEqual([]);
});

test('no string becomes HTML, and nothing speaks to a network', () => {
  const html =
    /innerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser/;
  const network = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/;
  expect(offenders(product, (text) => html.test(text))).toEqual([]);
  expect(offenders(product, (text) => network.test(text))).toEqual([]);
});

test('nothing is left open or hidden from the type checker', () => {
  expect(offenders(product, (text) => /\b(?:TODO|FIXME|XXX|HACK)\b/.test(text))).toEqual([]);
  expect(offenders(product, (text) => /@ts-ignore|@ts-expect-error|@ts-nocheck/.test(text))).toEqual([]);
});

test('pure rooms have no clock, no randomness and no console', () => {
  const pure = sourceFiles('lib/{text,signals,drafts,practices,relationship}/**/*.ts');
  expect(pure.length).toBeGreaterThan(20);
  expect(offenders(pure, (text) => /Date\.now\(|new Date\(\)|Math\.random|console\./.test(text))).toEqual([]);
});

test('styles use logical properties only', () => {
  const styles = sourceFiles('components/**/*.css', 'entrypoints/**/*.css');
  const physical =
    /(?:^|[;{\s])(?:margin|padding|border)-(?:left|right)\b|(?:^|[;{\s])(?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/m;
  expect(styles.length).toBeGreaterThan(0);
  expect(offenders(styles, (text) => physical.test(text))).toEqual([]);
});
