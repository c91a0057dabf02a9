/** Days, numbers and lists in each language, in the browser, whose own formats know no Kazakh. */
import { expect, test } from 'vitest';
import { formatFor } from '#lib/i18n/format.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { parseMoney } from '#lib/i18n/parse-money.ts';
import { parseNumber } from '#lib/i18n/parse-number.ts';
import { resolveLanguage } from '#lib/i18n/resolve-language.ts';
import { NOW } from './fixtures/make.ts';

const DAY = 86_400_000;

test.each([
  ['en', '3 May', '3 May 2025', 'March 2026', '3 days ago', 'a, b and c'],
  ['tr', '3 Mayıs', '3 Mayıs 2025', 'Mart 2026', '3 gün önce', 'a, b ve c'],
  ['fa', '۱۳ اردیبهشت', '۱۳ اردیبهشت ۱۴۰۴', 'اسفند ۱۴۰۴', '۳ روز پیش', 'a، b و c'],
  ['kk', '3 мамыр', '2025 ж. 3 мамыр', '2026 ж. наурыз', '3 күн бұрын', 'a, b және c'],
] as const)('%s writes days and lists its own way', (language, day, withYear, month, ago, list) => {
  const format = formatFor(language);
  expect(format.day('2026-05-03', NOW)).toBe(day);
  expect(format.day('2025-05-03', NOW)).toBe(withYear);
  expect(format.month('2026-03-02')).toBe(month);
  expect(format.relativeDay(NOW - 3 * DAY, NOW)).toBe(ago);
  expect(format.list(['a', 'b', 'c'])).toBe(list);
});

test('money is minor units, with as many digits as its currency has', () => {
  expect(formatFor('en').money({ minor: 123_450, currency: 'EUR' })).toBe('€1,234.50');
  expect(formatFor('en').money({ minor: 5000, currency: 'JPY' })).toBe('¥5,000');
  expect(formatFor('kk').money({ minor: 123_450, currency: 'KZT' })).toMatch(/^1.234,50.₸$/);
});

test('a typed number is read in any digits', () => {
  expect(parseNumber(' ۱۲٫۵ ')).toBe(12.5);
  expect(parseNumber('2,5')).toBe(2.5);
  expect(parseNumber('two')).toBeUndefined();
});

test('the choice goes before the browser, and the browser before English', () => {
  expect(resolveLanguage('kk', ['tr-TR'])).toBe('kk');
  expect(resolveLanguage(null, ['de-DE', 'fa-IR', 'en'])).toBe('fa');
  expect(resolveLanguage(null, ['de'])).toBe('en');
});

test('English tells one from many', () => {
  const { page, mail } = messagesFor('en');
  expect([1, 2].map((count) => page.rowMark({ count }))).toEqual([
    '1 flag in this conversation',
    '2 flags in this conversation',
  ]);
  expect(mail.notOpened({ count: 1 })).toMatch(/^1 message is/);
});

test.each([
  ['€80', 8000, 'EUR'],
  ['1.200 TL', 120_000, 'TRY'],
  ['90 000 теңге', 9_000_000, 'KZT'],
  ['۴۵۰ یورو', 45_000, 'EUR'],
  ['about 6 hours, 240.50 euro', 24_050, 'EUR'],
  ['6 hours', undefined, undefined],
  ['240,50 avro', 24_050, 'EUR'],
  ['eighty', undefined, undefined],
])('%s is an amount as typed', (typed, minor, currency) => {
  expect(parseMoney(typed)).toEqual(minor === undefined ? undefined : { minor, currency });
});
