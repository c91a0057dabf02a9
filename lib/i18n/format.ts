/** Dates, numbers, money and lists as each language writes them. Persian counts days by its own calendar. */
import { dayOfInstant, daysBetween, type IsoDay } from '#lib/core/days.ts';
import type { Language } from '#lib/core/language.ts';
import type { Money } from '#lib/core/record.ts';

const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  fa: 'fa-IR-u-ca-persian',
  tr: 'tr-TR',
  kk: 'kk-KZ',
};

export interface Format {
  number(value: number): string;
  /** `3 May`, with the year when it is not the year of `now`. */
  day(day: IsoDay, now: number): string;
  /** `3 May 2026` always. */
  fullDay(day: IsoDay): string;
  /** `May 2026` */
  month(day: IsoDay): string;
  /** `today`, `yesterday`, up to six days back in words, then the day. */
  relativeDay(instant: number, now: number): string;
  /** `3 May 2026, 14:05` */
  dateTime(instant: number): string;
  money(money: Money): string;
  /** `a, b and c` */
  list(items: readonly string[]): string;
  /** A number as the user typed it, in any digits and with either decimal sign; `undefined` where it is none. */
  parseNumber(text: string): number | undefined;
}

const made = new Map<Language, Format>();

export function formatFor(language: Language): Format {
  const format = made.get(language) ?? createFormat(LOCALES[language]);
  made.set(language, format);
  return format;
}

function createFormat(locale: string): Format {
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const shortDay = dates({ day: 'numeric', month: 'long', timeZone: 'UTC' });
  const fullDay = dates({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const month = dates({ month: 'long', year: 'numeric', timeZone: 'UTC' });
  const dateTime = dates({ dateStyle: 'long', timeStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const year = dates({ year: 'numeric', timeZone: 'UTC' });

  const day = (iso: IsoDay, now: number) =>
    year.format(noonOf(iso)) === year.format(now) ? shortDay.format(noonOf(iso)) : fullDay.format(noonOf(iso));

  return {
    number: (value) => number.format(value),
    day,
    fullDay: (iso) => fullDay.format(noonOf(iso)),
    month: (iso) => month.format(noonOf(iso)),
    relativeDay(instant, now) {
      const iso = dayOfInstant(instant);
      const back = daysBetween(iso, dayOfInstant(now));
      return back >= 0 && back <= 6 ? relative.format(-back, 'day') : day(iso, now);
    },
    dateTime: (instant) => dateTime.format(instant),
    money({ minor, currency }) {
      const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
      const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
      return format.format(minor / 10 ** digits);
    },
    list: (items) => list.format(items),
    parseNumber,
  };
}

function parseNumber(text: string): number | undefined {
  const latin = text
    .trim()
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[٫,]/g, '.');
  return /^\d+(\.\d+)?$/.test(latin) ? Number(latin) : undefined;
}

function noonOf(day: IsoDay): number {
  return Date.parse(`${day}T12:00:00Z`);
}
