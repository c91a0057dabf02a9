/** Finds the day in a localized date text: in numbers alone, or with the name of its month. */
import { type DateWords, indexOfWord } from './date-words.ts';

export interface DayRead {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** The text without what could be taken for a time of day. */
  readonly rest: string;
}

export function readDay(text: string, words: DateWords, isEnglish: boolean): DayRead | undefined {
  const yearFirst = YEARS_FIRST.map((pattern) => pattern.exec(text)).find(Boolean);
  if (yearFirst) return dayOf(text, yearFirst, [1, 2, 3]);
  const yearLast = YEAR_LAST.exec(text);
  if (!yearLast) return readNamed(text, words);
  const [first, second] = [Number(yearLast[1]), Number(yearLast[2])];
  // Bare English is written in both orders, by country: there a day that may be a month stays unread.
  if (isEnglish && first <= 12 && second <= 12 && first !== second) return undefined;
  const isDayFirst = first > 12 || (second <= 12 && words.isDayFirst);
  return dayOf(text, yearLast, isDayFirst ? [3, 2, 1] : [3, 1, 2]);
}

const YEARS_FIRST = [
  /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]?/,
  /(?<!\d)(\d{4})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)\.?/,
];
const YEAR_LAST = /(?<!\d)(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})(?!\d)/;

function dayOf(text: string, match: RegExpExecArray, [year, month, day]: readonly [number, number, number]): DayRead {
  const rest = text.replace(match[0], ' ');
  return { year: Number(match[year]), month: Number(match[month]), day: Number(match[day]), rest };
}

const SHORT_NUMBER = /(?<![\d:]|\d\.)\d{1,2}(?![\d:]|\.\d\d|\s?[h時시]\s?\d)/g;

/**
 * A weekday may look like a month (Spanish "mar") and hold a number (Vietnamese "th 2"), and stands before both. So the
 * last month's name counts, the longest there, and the number nearest before it, else after it.
 */
function readNamed(text: string, words: DateWords): DayRead | undefined {
  const found = words.months
    .map(([word, month]) => ({ at: indexOfWord(text, word), length: word.length, month }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.at - a.at || b.length - a.length)[0];
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  if (!found || !year) return undefined;
  const before = text.slice(0, found.at).match(SHORT_NUMBER)?.at(-1);
  const day = before ?? text.slice(found.at + found.length).match(SHORT_NUMBER)?.[0];
  return day === undefined ? undefined : { year: Number(year), month: found.month, day: Number(day), rest: text };
}
