/**
 * How each language writes days, spans of days and lists. Kazakh brings its month names along and borrows its number
 * signs from Russian, which writes them alike, because Chromium ships no Kazakh formats (it would say `M05 3`).
 */
import type { Language } from '#lib/core/language.ts';

export interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export interface WrittenForms {
  /** For `Intl`: calendar and digits of dates; signs of numbers. */
  readonly dates: string;
  readonly numbers: string;
  /** January first, where `Intl` cannot be relied on. */
  readonly months?: readonly string[];
  readonly shortDay: (parts: DayParts) => string;
  readonly fullDay: (parts: DayParts) => string;
  readonly month: (parts: DayParts) => string;
  readonly today: string;
  readonly yesterday: string;
  readonly daysAgo: (count: string) => string;
  /** Between the items of a list, and before the last one. */
  readonly comma: string;
  readonly and: string;
}

const dayMonthYear = {
  shortDay: ({ day, month }: DayParts) => `${day} ${month}`,
  fullDay: ({ day, month, year }: DayParts) => `${day} ${month} ${year}`,
  month: ({ month, year }: DayParts) => `${month} ${year}`,
};

export const WRITTEN_FORMS: Readonly<Record<Language, WrittenForms>> = {
  en: {
    dates: 'en-GB',
    numbers: 'en-GB',
    ...dayMonthYear,
    today: 'today',
    yesterday: 'yesterday',
    daysAgo: (count) => `${count} days ago`,
    comma: ', ',
    and: ' and ',
  },
  tr: {
    dates: 'tr-TR',
    numbers: 'tr-TR',
    ...dayMonthYear,
    today: 'bugün',
    yesterday: 'dün',
    daysAgo: (count) => `${count} gün önce`,
    comma: ', ',
    and: ' ve ',
  },
  fa: {
    dates: 'fa-IR-u-ca-persian',
    numbers: 'fa-IR',
    ...dayMonthYear,
    today: 'امروز',
    yesterday: 'دیروز',
    daysAgo: (count) => `${count} روز پیش`,
    comma: '، ',
    and: ' و ',
  },
  kk: {
    dates: 'ru-RU',
    numbers: 'ru-RU',
    months: [
      'қаңтар',
      'ақпан',
      'наурыз',
      'сәуір',
      'мамыр',
      'маусым',
      'шілде',
      'тамыз',
      'қыркүйек',
      'қазан',
      'қараша',
      'желтоқсан',
    ],
    shortDay: ({ day, month }) => `${day} ${month}`,
    fullDay: ({ day, month, year }) => `${year} ж. ${day} ${month}`,
    month: ({ month, year }) => `${year} ж. ${month}`,
    today: 'бүгін',
    yesterday: 'кеше',
    daysAgo: (count) => `${count} күн бұрын`,
    comma: ', ',
    and: ' және ',
  },
};
