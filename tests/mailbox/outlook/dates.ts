/** Times as the page words them: in the mailbox's own time zone, localized, never machine-readable. */
import type { DisplayLanguage } from './words.ts';

const DAY = 86_400_000;
/** Marks that Outlook writes into right-to-left dates, as captured in a Hebrew mailbox. */
const RIGHT_TO_LEFT_MARK = '\u200f';

export interface DateWords {
  /** In the reading pane and in a row's title: weekday, day with its year, and time. */
  full(at: number): string;
  /** In a row: the time today, weekday and day within a week, else the day with its year. */
  inRow(at: number): string;
  /** In the header of a quote that Outlook writes. */
  inQuote(at: number): string;
}

interface Shape {
  readonly locale: string;
  day(parts: Parts): string;
  shortDay(parts: Parts): string;
  time(parts: Parts): string;
  full(weekday: string, day: string, time: string): string;
}

type Parts = Readonly<Record<string, string>>;

/** English and German as captured; Persian and Arabic follow the form of the Hebrew capture (inferred). */
const SHAPES: Readonly<Record<DisplayLanguage, Shape>> = {
  en: {
    locale: 'en-US',
    day: (p) => `${p.month}/${p.day}/${p.year}`,
    shortDay: (p) => `${p.month}/${p.day}`,
    time: (p) => `${p.hour}:${p.minute} ${p.dayPeriod}`,
    full: (weekday, day, time) => `${weekday} ${day} ${time}`,
  },
  de: {
    locale: 'de-DE',
    day: (p) => `${two(p.day)}.${two(p.month)}.${p.year}`,
    shortDay: (p) => `${two(p.day)}.${two(p.month)}`,
    time: (p) => `${p.hour}:${p.minute}`,
    full: (weekday, day, time) => `${weekday} ${day} ${time}`,
  },
  fa: {
    locale: 'fa-IR-u-ca-gregory',
    day: (p) => `${p.year}/${p.month}/${p.day}`,
    shortDay: (p) => `${p.month}/${p.day}`,
    time: (p) => `${RIGHT_TO_LEFT_MARK}${p.hour}:${p.minute}`,
    full: (weekday, day, time) => `${weekday} ${day} ${time}`,
  },
  ar: {
    locale: 'ar-EG-u-nu-latn',
    day: (p) => `${two(p.day)}/${two(p.month)}/${p.year}`,
    shortDay: (p) => `${two(p.day)}/${two(p.month)}`,
    time: (p) => `${RIGHT_TO_LEFT_MARK}${p.hour}:${p.minute} ${p.dayPeriod}`,
    full: (weekday, day, time) => `${weekday} ${day} ${time}`,
  },
};

export function createDateWords(language: DisplayLanguage, now: number, timeZone: string): DateWords {
  const shape = SHAPES[language];
  const zone = timeZone === 'browser' ? {} : { timeZone };
  const numbers = new Intl.DateTimeFormat(shape.locale, {
    ...zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: language === 'en' || language === 'ar' ? 'numeric' : '2-digit',
    minute: '2-digit',
  });
  const weekdays = new Intl.DateTimeFormat(shape.locale, { ...zone, weekday: 'short' });
  const long = new Intl.DateTimeFormat(shape.locale, { ...zone, dateStyle: 'full', timeStyle: 'short' });
  const partsOf = (at: number): Parts =>
    Object.fromEntries(numbers.formatToParts(at).map(({ type, value }) => [type, value]));
  const weekday = (at: number) => weekdays.format(at).replace(/\.$/, '');
  return {
    full: (at) => shape.full(weekday(at), shape.day(partsOf(at)), shape.time(partsOf(at))),
    inRow: (at) => {
      const parts = partsOf(at);
      if (shape.day(parts) === shape.day(partsOf(now))) return shape.time(parts);
      return now - at < 7 * DAY ? `${weekday(at)} ${shape.shortDay(parts)}` : shape.day(parts);
    },
    inQuote: (at) => long.format(at).replaceAll('\u202f', ' '),
  };
}

function two(number = ''): string {
  return number.padStart(2, '0');
}
