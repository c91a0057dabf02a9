/** Names, amounts and days in their cases, against tables written by another hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { inflected } from '#lib/drafts/grammar/inflect.ts';

const CASES = ['dat', 'loc', 'abl', 'acc', 'gen'] as const;
const Rows = z.array(z.array(z.string()));

const table = (language: string) =>
  z
    .record(z.string(), Rows)
    .parse(JSON.parse(readFileSync(new URL(`grammar-${language}.json`, import.meta.url), 'utf8')));

describe.each(['tr', 'kk'] as const)('in %s', (language) => {
  test.each(Object.entries(table(language)))('%s', (_, rows) => {
    expect(rows.length).toBeGreaterThanOrEqual(15);
    const made = rows.map(([value = '']) => [value, ...CASES.map((form) => inflected(value, form, language))]);
    expect(made).toEqual(rows);
  });
});

test('the Persian ezafe', () => {
  const { names = [] } = table('fa');
  expect(names.length).toBeGreaterThanOrEqual(40);
  expect(names.map(([name = '']) => [name, inflected(name, 'ez', 'fa')])).toEqual(names);
});

test('English, and a language without the case, keep the words', () => {
  expect(inflected('Maria', 'dat', 'en')).toBe('Maria');
  expect(inflected('سارا', 'dat', 'fa')).toBe('سارا');
  expect(inflected('', 'dat', 'tr')).toBe('');
});
