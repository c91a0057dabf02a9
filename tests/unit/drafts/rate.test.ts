/** The rate on record is by the hour, and says so: a bare amount would read as the price of the whole. */
import { expect, test } from 'vitest';
import { LANGUAGES } from '#lib/core/language.ts';
import { NOTHING_ON_RECORD, recordFacts } from '#lib/drafts/record-facts.ts';
import { sayFact } from '#lib/drafts/say/fact.ts';

const rateOf = (rate: Parameters<typeof recordFacts>[0]['rate']) =>
  recordFacts({ ...NOTHING_ON_RECORD, rate }, 'Aylin', '2026-11-30').rate;

test('the hour is named in each language', () => {
  const rate = rateOf({ minor: 5500, currency: 'EUR' });
  expect(Object.fromEntries(LANGUAGES.map((language) => [language, sayFact(rate, language)]))).toEqual({
    en: '€55 an hour',
    tr: 'saati 55 avro',
    fa: 'ساعتی ۵۵ یورو',
    kk: 'сағатына 55 еуро',
  });
});

test('a rate in the user’s own words stays as it is', () => {
  expect(rateOf('€400 a day')).toBe('€400 a day');
  expect(rateOf(undefined)).toBeUndefined();
});
