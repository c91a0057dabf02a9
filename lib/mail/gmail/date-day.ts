/** Finds the day in a localized date text: in numbers alone, or with the name of its month. */
import type { DateWords } from './date-words.ts';
import { indexOfWord, startsWithWord } from './date-words.ts';

export interface Day {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export interface DayRead {
  readonly day: Day;
  /** The text without the day. */
  readonly rest: string;
}

export function readDay(text: string, language: string, words: DateWords): DayRead | undefined {
  return readNumbers(text, language) ?? readNamed(text, words);
}

const CJK = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/;
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)\.?/;
const YEAR_LAST = /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/;

function readNumbers(text: string, language: string): DayRead | undefined {
  const yearFirst = CJK.exec(text) ?? YEAR_FIRST.exec(text);
  if (yearFirst) {
    const [all, year, month, day] = yearFirst;
    return { day: { year: Number(year), month: Number(month), day: Number(day) }, rest: text.replace(all, ' ') };
  }
  const yearLast = YEAR_LAST.exec(text);
  if (!yearLast) return undefined;
  const [all, first, second, year] = [yearLast[0], Number(yearLast[1]), Number(yearLast[2]), Number(yearLast[3])];
  const order = orderOf(first, second, language);
  return order && { day: { year, ...order }, rest: text.replace(all, ' ') };
}

/** Bare English is written in both orders, by country: there a day that may be a month stays unread. */
function orderOf(first: number, second: number, language: string): { day: number; month: number } | undefined {
  const dayFirst = { day: first, month: second };
  const monthFirst = { day: second, month: first };
  if (first > 12 || first === second) return dayFirst;
  if (second > 12) return monthFirst;
  if (language === 'en') return undefined;
  const parts = new Intl.DateTimeFormat(language, { dateStyle: 'short' }).formatToParts(0).map((part) => part.type);
  return parts.indexOf('day') < parts.indexOf('month') ? dayFirst : monthFirst;
}

function readNamed(text: string, words: DateWords): DayRead | undefined {
  // A weekday may look like a month (Spanish "mar") or hold a number (Vietnamese "th 2"), so it is set aside first.
  const weekday = words.weekdays.find((word) => startsWithWord(text, word));
  for (const candidate of weekday ? [text.slice(weekday.length), text] : [text]) {
    const read = readMonth(candidate, words);
    if (read) return read;
  }
  return undefined;
}

function readMonth(text: string, words: DateWords): DayRead | undefined {
  for (const { text: word, month } of words.months) {
    const at = indexOfWord(text, word);
    const read = at < 0 ? undefined : readAround(text.slice(0, at), text.slice(at + word.length), month);
    if (read) return read;
  }
  return undefined;
}

const NUMBER = /(?<![\d:]|\d\.)\d{1,2}(?![\d:]|\.\d\d|\s?[h時시]\s?\d)/g;

/** The year is the number of four digits; the day the only short one, or of several the one beside the month. */
function readAround(before: string, after: string, month: number): DayRead | undefined {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(`${before} ${after}`)?.[0];
  if (!year) return undefined;
  const [left, right] = [before.replace(year, ' '), after.replace(year, ' ')];
  const lefts = left.match(NUMBER) ?? [];
  const rights = right.match(NUMBER) ?? [];
  if (lefts.length + rights.length > 1 && /\d\D{0,5}$/.test(left)) rights.length = 0;
  const day = lefts.at(-1) ?? (rights.length === 1 ? rights[0] : undefined);
  if (!day || lefts.length > 2) return undefined;
  const rest = lefts.length > 0 ? `${cutLast(left, day)} ${right}` : `${left} ${right.replace(NUMBER, ' ')}`;
  return { day: { year: Number(year), month, day: Number(day) }, rest };
}

function cutLast(text: string, word: string): string {
  const at = text.lastIndexOf(word);
  return text.slice(0, at) + text.slice(at + word.length);
}
