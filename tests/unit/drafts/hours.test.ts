/** Hours of work get their unit in the sentence: a bare number is given it, what has one keeps it, and an open place reads as a question. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '#lib/core/language.ts';
import { inflected } from '#lib/drafts/grammar/inflect.ts';

const inEach = (value: string) =>
  Object.fromEntries(LANGUAGES.map((language) => [language, inflected(value, 'hours', language)]));

test('a bare number or span is given the unit of the language', () => {
  expect(inEach('6')).toEqual({ en: '6 hours', tr: '6 saat', fa: '6 ساعت', kk: '6 сағат' });
  expect(inEach('6–8')).toEqual({ en: '6–8 hours', tr: '6–8 saat', fa: '6–8 ساعت', kk: '6–8 сағат' });
  expect(inflected('۶', 'hours', 'fa')).toBe('۶ ساعت');
  expect(inflected('1', 'hours', 'en')).toBe('1 hour');
  expect(inflected('1.5', 'hours', 'en')).toBe('1.5 hours');
});

test('what says its unit already is left as it is', () => {
  expect(inflected('two days', 'hours', 'en')).toBe('two days');
  expect(inflected('6 saat', 'hours', 'tr')).toBe('6 saat');
  expect(inflected('یک ساعت و نیم', 'hours', 'fa')).toBe('یک ساعت و نیم');
  expect(inflected('жарты күн', 'hours', 'kk')).toBe('жарты күн');
  expect(inflected('', 'hours', 'en')).toBe('');
});
