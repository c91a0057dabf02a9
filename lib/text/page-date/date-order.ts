/**
 * Whether a date in numbers has its day or its month first. Users of Outlook choose it apart from the language, so the
 * text itself decides: a number above twelve, or the weekday beside it.
 */
import { toAsciiDigits } from '../digits.ts';
import { withoutMarks } from '../marks.ts';

export type DateOrder = 'day-first' | 'month-first';

/** What the text itself proves; nothing where it could be either. */
export type DateOrderReader = (raw: string) => DateOrder | undefined;

const NUMBERS = /(?<!\d)(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)/;

export function createDateOrderReader(language: string): DateOrderReader {
  let weekdays: readonly (readonly string[])[] | undefined;
  return (raw) => {
    const text = toAsciiDigits(withoutMarks(raw));
    const { first, second, year } = numbersIn(text);
    if (first === second) return undefined;
    if (first > 12 || second > 12) return first > 12 ? 'day-first' : 'month-first';
    weekdays ??= weekdaysOf(language);
    const words = wordsIn(text);
    const isNamed = (month: number, day: number) =>
      weekdays?.[new Date(year, month - 1, day).getDay()]?.some((name) => words.includes(name));
    const isDayFirst = isNamed(second, first);
    if (isDayFirst === isNamed(first, second)) return undefined;
    return isDayFirst ? 'day-first' : 'month-first';
  };
}

/** The same text with its day in the order that nobody can mistake. */
export function withYearFirst(raw: string, order: DateOrder): string {
  const text = toAsciiDigits(withoutMarks(raw));
  const { first, second, year } = numbersIn(text);
  return text.replace(NUMBERS, order === 'day-first' ? `${year}-${second}-${first}` : `${year}-${first}-${second}`);
}

function numbersIn(text: string) {
  const found = NUMBERS.exec(text);
  return { first: Number(found?.[1] ?? 0), second: Number(found?.[3] ?? 0), year: Number(found?.[4] ?? 0) };
}

/** By number of the day, Sunday first: the last word of its long, short and narrow names. */
function weekdaysOf(language: string): string[][] {
  const known = isSupported(language) ? language : 'en';
  const styles = (['long', 'short', 'narrow'] as const).map(
    (weekday) => new Intl.DateTimeFormat(known, { weekday, timeZone: 'UTC' }),
  );
  return [1, 2, 3, 4, 5, 6, 7].map((day) =>
    styles.flatMap((style) => wordsIn(style.format(Date.UTC(2026, 1, day))).at(-1) ?? []),
  );
}

function isSupported(language: string): boolean {
  try {
    return language !== '' && Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}
