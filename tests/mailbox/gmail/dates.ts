/** Times as the page words them: localized, without a time zone, never machine-readable. */
import type { DisplayLanguage } from './words.ts';

/** Persian: the page's date formats count Gregorian months with Persian digits (inferred, not captured). */
const LOCALES: Readonly<Record<DisplayLanguage, string>> = {
  en: 'en-US',
  tr: 'tr-TR',
  fa: 'fa-IR-u-ca-gregory',
  ru: 'ru-RU',
  de: 'de-DE',
};

const DAY = 86_400_000;

export interface DateWords {
  /** For a message's `span.g3[title]` and a row's `title`. */
  full(at: number): string;
  /** In a row: the time today, the day this year, else the date in digits. */
  inRow(at: number): string;
  /** As shown beside a message: the full date and how long ago. */
  inMessage(at: number): string;
}

export function createDateWords(language: DisplayLanguage, now: number, timeZone: string | undefined): DateWords {
  const locale = LOCALES[language];
  const zone = timeZone === undefined ? {} : { timeZone };
  const format = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, { ...zone, ...options });
    return (at: number) => formatter.format(at);
  };
  const full =
    language === 'en'
      ? // The weekday stands in the capture of 2026 and is absent in that of 2024.
        format({
          weekday: 'short',
          year: 'numeric',
          month: 'short',
          day: 'numeric',
          hour: 'numeric',
          minute: '2-digit',
        })
      : format({ year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
  const time = format({ hour: 'numeric', minute: '2-digit' });
  const day = format({ month: 'short', day: 'numeric' });
  const year = format({ year: 'numeric' });
  const digits = format({ dateStyle: 'short' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
  return {
    full,
    inRow: (at) => {
      if (day(at) === day(now) && now - at < DAY) return time(at);
      return year(at) === year(now) ? day(at) : digits(at);
    },
    inMessage: (at) => `${full(at)} (${relativeTo(relative, at - now)})`,
  };
}

function relativeTo(relative: Intl.RelativeTimeFormat, difference: number): string {
  const minutes = Math.round(difference / 60_000);
  if (minutes > -60) return relative.format(minutes, 'minute');
  const hours = Math.round(minutes / 60);
  return hours > -24 ? relative.format(hours, 'hour') : relative.format(Math.round(hours / 24), 'day');
}
