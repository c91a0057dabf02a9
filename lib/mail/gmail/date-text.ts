/**
 * Reads Gmail's localized date texts ("26 дек. 2019 г., 22:53", "2016年5月4日 上午10:08"). They name no time zone: it is
 * the user's own. Whatever is not read for certain is left unread, for a wrong day is worse than an unknown one.
 */
import { readDay } from './date-day.ts';
import { readHour } from './date-hour.ts';
import { type DateWords, dateWordsOf } from './date-words.ts';
import { toAsciiDigits, withoutMarks } from './plain-text.ts';

/** The instant (ms UTC) of a date text, or `undefined`. */
export type DateReader = (raw: string) => number | undefined;

/** `language` is the page's `<html lang>`; English where it has none. Its words are asked for once, when first needed. */
export function createDateReader(language: string): DateReader {
  const known = isSupported(language) ? language : 'en';
  let words: DateWords | undefined;
  return (raw) => {
    const text = normalise(raw);
    if (!/\d/.test(text)) return undefined;
    words ??= dateWordsOf(known);
    const read = readDay(text, known, words);
    const time = read && readHour(read.rest, words);
    if (!read || !time) return undefined;
    const { year, month, day } = read.day;
    const date = new Date(year, month - 1, day, time.hour, time.minute);
    const exists = date.getMonth() === month - 1 && date.getDate() === day && year > 1990 && year < 2100;
    return exists ? date.getTime() : undefined;
  };
}

function isSupported(language: string): boolean {
  try {
    return language !== '' && Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

function normalise(raw: string): string {
  const text = toAsciiDigits(withoutMarks(raw)).replace(/\s+/g, ' ');
  // The shown text goes on with how long ago it was: "20 Aug 2025, 13:19 (2 days ago)".
  const date = text.replace(/\s*[(（][^()（）]*[)）]\s*$/, '').toLowerCase();
  // Dots end abbreviations and part numbers; only the latter matter.
  return date.replace(/(?<!\d)[.\u0970]/g, '').trim();
}
