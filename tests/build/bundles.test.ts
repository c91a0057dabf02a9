/** The built bundles: small, without a way to the network, and each context without what it must not carry. */
import { describe, expect, test } from 'vitest';
import { BUILDS, filesOf, gzippedKb, LEARNT, manifestOf, pageWithAssets, withoutWeights } from './built.ts';

const NETWORK = /\bfetch\(|XMLHttpRequest|\bWebSocket\b|sendBeacon|EventSource|importScripts|RTCPeerConnection/;

/** Words that survive minification in each library, checked below to be real marks of it. */
const MARKS = { react: 'react.transitional.element', dexie: 'DexieError', zod: 'invalid_type' } as const;

describe.each(BUILDS)('%s', (build) => {
  const scripts = filesOf(build, '**/*.js');
  const injected = manifestOf(build).content_scripts.flatMap(({ js }) => js);
  const contentScripts = scripts.filter(({ path }) => injected.includes(path));
  const textsOf = (files: readonly { text: string }[]) => files.map(({ text }) => text);

  test('no bundle can speak to a network', () => {
    expect(scripts.length).toBeGreaterThan(4);
    expect(scripts.filter(({ text }) => NETWORK.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('no bundle names an address it could load from', () => {
    const pages = filesOf(build, '*.html');
    expect(pages.length).toBeGreaterThanOrEqual(4);
    for (const { text } of pages) expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    expect(scripts.filter(({ text }) => /import\(\s*["'`]https?:/.test(text))).toEqual([]);
  });

  test('the marks are real: each library is found where it belongs', () => {
    const popup = textsOf(pageWithAssets(build, 'popup.html')).join('');
    expect(popup.includes(MARKS.react)).toBe(true);
    expect(popup.includes(MARKS.dexie)).toBe(true);
    const background = textsOf(pageWithAssets(build, 'background.js')).join('');
    expect(background.includes(MARKS.zod)).toBe(true);
  });

  test('a content script is at most 15 kB gz, without React, Dexie or Zod', () => {
    expect(contentScripts).not.toHaveLength(0);
    for (const { text } of contentScripts) {
      expect(gzippedKb([text])).toBeLessThanOrEqual(15);
      for (const mark of Object.values(MARKS)) expect(text.includes(mark)).toBe(false);
    }
  });

  test('a content script tells the page nothing: the extension cannot be recognised by its messages', () => {
    for (const { text } of contentScripts) expect(/postMessage|CustomEvent/.test(text)).toBe(false);
  });

  test('the sidebar page is at most 200 kB gz, without Dexie', () => {
    const sidebar = pageWithAssets(build, 'sidebar.html');
    expect(sidebar.some(({ path }) => path.endsWith('.js'))).toBe(true);
    expect(gzippedKb(textsOf(sidebar))).toBeLessThanOrEqual(200);
    expect(textsOf(sidebar).join('').includes(MARKS.dexie)).toBe(false);
  });

  test('a reply loads the words and the second look of its own language alone', () => {
    const first = textsOf(pageWithAssets(build, 'sidebar.html')).join('');
    const chunks = textsOf(filesOf(build)).filter((text) => LEARNT.some((rows) => text.includes(rows)));
    expect(chunks).toHaveLength(LEARNT.length);
    for (const rows of LEARNT) expect(first.includes(rows)).toBe(false);
    for (const chunk of chunks) expect(gzippedKb([chunk])).toBeLessThanOrEqual(120);
  });

  test('the whole extension without its weights is at most 600 kB compressed', () => {
    const whole = textsOf(filesOf(build));
    const light = whole.map(withoutWeights);
    expect(light.join('').length).toBeLessThan(whole.join('').length - 100_000);
    expect(gzippedKb(light)).toBeLessThanOrEqual(600);
  });
});
