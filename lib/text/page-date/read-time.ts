/** Finds the time of day in what is left of a date text; of twelve hours the half of the day must be known. */
import { type DateWords, indexOfWord } from './date-words.ts';

const TIMES = [
  /(?<!\d)(\d{1,2}):(\d{2})(?::\d{2})?(?!\d)/,
  /(?<!\d)(\d{1,2})\s?[h時时시]\s?(\d{2})/,
  /(?<!\d)(\d{1,2})\.(\d{2})(?!\d)/,
];

export function readTime(text: string, words: DateWords): { hour: number; minute: number } | undefined {
  const time = TIMES.map((pattern) => pattern.exec(text)).find(Boolean);
  if (!time) return undefined;
  const hour = hourOf(time[1] ?? '', text, words);
  const minute = Number(time[2]);
  return hour === undefined || hour > 23 || minute > 59 ? undefined : { hour, minute };
}

function hourOf(digits: string, text: string, words: DateWords): number | undefined {
  const shown = Number(digits);
  if (shown > 12 || shown === 0) return shown;
  const named = [shown % 12, (shown % 12) + 12].filter((hour) =>
    words.halfDays(hour).some((word) => indexOfWord(text, word) >= 0),
  );
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  // "09:05" counts to twenty-four; "9:05" alone may be either where the language counts to twelve.
  return words.countsTwelve && digits.length === 1 ? undefined : shown;
}
