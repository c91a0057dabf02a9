/**
 * Reads Gmail's localized date texts ("26 дек. 2019 г., 22:53", "2016年5月4日 上午10:08"). They name no time zone: it is
 * the user's own. Whatever is not read for certain is left unread, for a wrong day is worse than an unknown one.
 */
import { readDay } from './date-day.ts';
import { readTime } from './date-hour.ts';
import { type DateWords, dateWordsOf, plainWords } from './date-words.ts';
import { toAsciiDigits, withoutMarks } from './plain-text.ts';

/** The instant (ms UTC) of a date text, or `undefined`. */
export type DateReader = (raw: string) => number | undefined;

/** `language` is the page's `<html lang>`; English where it has none. Its words are asked for once, when first needed. */
export function createDateReader(language: string): DateReader {
  const known = isSupported(language) ? language : 'en';
  let words: DateWords | undefined;
  const read = new Map<string, number | undefined>();
  return (raw) => {
    if (!read.has(raw)) {
      words ??= dateWordsOf(known);
      read.set(raw, instantOf(raw, words, known));
    }
    return read.get(raw);
  };
}

function instantOf(raw: string, words: DateWords, language: string): number | undefined {
  // The shown text goes on with how long ago it was: "20 Aug 2025, 13:19 (2 days ago)".
  const text = plainWords(toAsciiDigits(withoutMarks(raw)).replace(/\s*[(（][^()（）]*[)）]\s*$/, ''));
  if (language.startsWith('en') && OTHER_SCRIPT.test(text)) return undefined;
  const day = readDay(text, words, language === 'en');
  const time = day && readTime(day.rest, words);
  if (!time) return undefined;
  const date = new Date(day.year, day.month - 1, day.day, time.hour, time.minute);
  const exists = date.getMonth() === day.month - 1 && date.getDate() === day.day && day.year > 1990 && day.year < 2100;
  return exists ? date.getTime() : undefined;
}

/** English words know no "下午", so they must not read around it. */
const OTHER_SCRIPT = /(?![a-z])\p{L}/u;

function isSupported(language: string): boolean {
  try {
    return language !== '' && Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}
