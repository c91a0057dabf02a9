/** The catalogue as data is whole: each id, its words in four languages, its article; and it matches the shared list. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#lib/core/language.ts';
import { CATALOGUE_IDS, entryOf } from '#lib/practices/catalogue.ts';

const SHARED = '../shared/practices/CATALOGUE.md';
const hasShared = existsSync(SHARED);
if (!hasShared) console.log(`${SHARED} is not here: the catalogue is not compared with it`);

test.skipIf(!hasShared)('holds exactly the documented ids', () => {
  const documented = readFileSync(SHARED, 'utf8').matchAll(/^\| ([ABC](?:-s)?\d+b?) `/gm);
  expect(CATALOGUE_IDS.toSorted()).toEqual([...documented].map((match) => match[1]).toSorted());
});

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(CATALOGUE_IDS)('%s has a short name and one plain sentence', (id) => {
    const { name, explanation, source } = entryOf(id, language);
    expect(name.split(' ').length).toBeLessThanOrEqual(4);
    expect(explanation).toMatch(/^[^.!?]+\.$/u);
    expect(source.article).toBe(id.slice(0, 1).toLowerCase());
  });

  test('no two entries share their words', () => {
    const entries = CATALOGUE_IDS.map((id) => entryOf(id, language));
    expect(new Set(entries.map((entry) => entry.name)).size).toBe(entries.length);
    expect(new Set(entries.map((entry) => entry.explanation)).size).toBe(entries.length);
  });
});
