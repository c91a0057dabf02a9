/**
 * Reads the localized date texts of mail pages ("26 дек. 2019 г., 22:53", "2016年5月4日 上午10:08"). They name no time zone: it is
 * the user's own. Whatever is not read for certain is left unread, for a wrong day is worse than an unknown one.
 */
import type { MessageTime } from '#lib/core/mail.ts';
import { toAsciiDigits } from '../digits.ts';
import { withoutMarks } from '../marks.ts';
import { type DateWords, dateWordsOf, plainWords } from './date-words.ts';
import { readDay } from './read-day.ts';
import { readTime } from './read-time.ts';

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

/** The time with the instant it means, where the page has not told one itself and the text can be read. */
export function withInstant(time: MessageTime, readDate: DateReader): MessageTime {
  const instant = time.instant ?? readDate(time.raw);
  return instant === undefined ? { raw: time.raw } : { raw: time.raw, instant };
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
    return /^kk\b/.test(language) || (language !== '' && Intl.DateTimeFormat.supportedLocalesOf(language).length > 0);
  } catch {
    return false;
  }
}
