/** Finds the time of day in what is left of a date text; with twelve hours the half of the day must be known. */
import { type DateWords, indexOfWord, isLetter, plainWord } from './date-words.ts';

export interface TimeRead {
  readonly hour: number;
  readonly minute: number;
}

const TIMES = [
  /(?<!\d)(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/,
  /(?<!\d)(\d{1,2})\s?[h時时시]\s?(\d{2})/,
  /(?<!\d)(\d{1,2})\.(\d{2})(?!\d)/,
];

export function readHour(text: string, words: DateWords): TimeRead | undefined {
  const time = TIMES.map((pattern) => pattern.exec(text)).find(Boolean);
  if (!time) return undefined;
  const [shown, minute] = [Number(time[1]), Number(time[2])];
  if (shown > 23 || minute > 59) return undefined;
  if (shown > 12 || shown === 0) return { hour: shown, minute };
  const before = text.slice(0, time.index);
  const after = text.slice(time.index + time[0].length);
  const hours = hoursNamed(plainWord(`${before} ${after}`), words);
  if (!hours) return isBare(before, after, words) ? { hour: shown, minute } : undefined;
  const fitting = [shown % 12, (shown % 12) + 12].filter((hour) => hours.has(hour));
  const [hour] = fitting;
  return hour !== undefined && fitting.length === 1 ? { hour, minute } : undefined;
}

function hoursNamed(text: string, words: DateWords): ReadonlySet<number> | undefined {
  const named = [...words.halfDays].filter(([word]) => indexOfWord(text, word) >= 0);
  return named.sort(([a], [b]) => b.length - a.length)[0]?.[1];
}

/** A word that this language does not know, where a half of the day would stand, leaves the hour in doubt. */
function isBare(before: string, after: string, words: DateWords): boolean {
  const follows = /^\s?(\p{L}[\p{L}\p{M}]*)/u.exec(after)?.[1];
  if (follows && !words.connectors.has(follows)) return false;
  const precedes = before.trimEnd();
  if (!isLetter(precedes.slice(-1)) || !/[\p{sc=Han}\p{sc=Hangul}]$/u.test(precedes)) return true;
  return words.weekdays.some((weekday) => precedes.endsWith(weekday));
}
