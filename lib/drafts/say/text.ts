/** What the user or the record says in their own words, as it stands within a sentence of a draft. */
import { IsoDaySchema } from '#lib/core/days.ts';
import type { Language } from '#lib/core/language.ts';
import { dayInWords, inPersianDigits } from './day.ts';

/** On one line, without its last full stop, since the sentence has its own; an ISO day is written as a day. */
export function sayText(value: string, language: Language): string {
  const text = value.replace(/\s+/gu, ' ').trim();
  if (IsoDaySchema.safeParse(text).success) return dayInWords(text, language);
  const ended = text.replace(/(?<![.…])[.؛;,،:]$/u, '');
  return language === 'fa' && /^[\d.,\s]+$/u.test(ended) ? inPersianDigits(ended) : ended;
}
