/** Whom a draft greets, and how it writes a day. */
import { expect, test } from 'vitest';
import type { Language } from '#lib/core/language.ts';
import { recipientOf } from '#lib/drafts/recipient.ts';
import { dayInWords } from '#lib/drafts/say/day.ts';

test.each<[string, Language, string | undefined]>([
  ['Maria Lopez', 'en', 'Maria'],
  ['LOPEZ, Maria', 'en', 'Maria'],
  ['Dr. Maria Lopez (Acme)', 'en', 'Maria'],
  ['"MARIA LOPEZ"', 'en', 'Maria'],
  ['J. Maria Lopez', 'en', 'Maria'],
  ['\u202EMaria\u200B Lopez', 'en', 'Maria'],
  ['ZEYNEP IŞIK', 'tr', 'Zeynep'],
  ['IŞIL KAYA', 'tr', 'Işıl'],
  ['نیک‌آرا رضایی', 'fa', 'نیک‌آرا'],
  ['خانم مریم رضایی', 'fa', 'مریم'],
  ['Айгүл Сәрсенова', 'kk', 'Айгүл'],
  ['', 'en', undefined],
  ['maria@example.com', 'en', undefined],
  ['Acme Support', 'en', undefined],
  ['Brandt & Co. Ltd', 'en', undefined],
  ['ЖШС Алтын', 'kk', undefined],
  ['{name}', 'en', undefined],
])('%j is greeted in %s as %j', (shown, language, expected) => {
  expect(recipientOf(shown, language).name).toBe(expected);
});

test.each<[Language, string, string]>([
  ['en', '2026-12-01', '1 December 2026'],
  ['tr', '2026-02-28', '28 Şubat 2026'],
  ['fa', '2026-03-20', '۲۹ اسفند ۱۴۰۴'],
  ['fa', '2026-03-21', '۱ فروردین ۱۴۰۵'],
  ['kk', '2026-09-30', '2026 жылғы 30 қыркүйек'],
])('in %s the day %s is %s', (language, day, expected) => {
  expect(dayInWords(day, language)).toBe(expected);
});
