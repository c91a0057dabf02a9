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

/** `language` is the page's `<html lang>`. Without one, a text counts where the languages that can read it agree. */
export function createDateReader(language: string): DateReader {
  const known = supported(language);
  const readers = (known ? [known, 'en'] : ALL_LANGUAGES).map(createReader);
  return (raw) => {
    const text = normalise(raw);
    if (!/\d/.test(text)) return undefined;
    if (known) return readers.map((read) => read(text)).find(Boolean)?.instant;
    const readings = readers.flatMap((read) => read(text) ?? []);
    // A language that knows the text's "p.m." is right against one that takes the hour as it stands.
    const best = readings.some((reading) => reading.knewHalf)
      ? readings.filter((reading) => reading.knewHalf)
      : readings;
    return new Set(best.map((reading) => reading.instant)).size === 1 ? best[0]?.instant : undefined;
  };
}

/** Gmail's display languages with month names of their own, for pieces of pages that name no language. */
const ALL_LANGUAGES = (
  'en fr de es it pt nl sv da nb fi pl cs sk sl hr sr ro hu bg ru uk el tr az kk fa ar he ur hi bn ta te th vi id ms fil ' +
  'zh ja ko et lv lt is ca eu gl cy ka hy am sw af'
).split(' ');

function supported(language: string): string | undefined {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0];
  } catch {
    return undefined;
  }
}

function normalise(raw: string): string {
  const text = toAsciiDigits(withoutMarks(raw)).replace(/\s+/g, ' ');
  // The shown text goes on with how long ago it was: "20 Aug 2025, 13:19 (2 days ago)".
  const date = text.replace(/\s*[(（][^()（）]*[)）]\s*$/, '').toLowerCase();
  // Dots end abbreviations and part numbers; only the latter matter.
  return date.replace(/(?<!\d)[.\u0970]/g, '').trim();
}

interface Reading {
  readonly instant: number;
  readonly knewHalf: boolean;
}

function createReader(language: string): (text: string) => Reading | undefined {
  let words: DateWords | undefined;
  return (text) => {
    words ??= dateWordsOf(language);
    const read = readDay(text, language, words);
    if (!read) return undefined;
    const time = readHour(read.rest, words);
    if (!time) return undefined;
    const { year, month, day } = read.day;
    const date = new Date(year, month - 1, day, time.hour, time.minute);
    const exists = date.getMonth() === month - 1 && date.getDate() === day && year > 1990 && year < 2100;
    return exists ? { instant: date.getTime(), knewHalf: time.knewHalf } : undefined;
  };
}
