/** The month and half-day words of a language, from the browser's own Intl data; a list is kept only where browsers have none. */

export interface DateWords {
  /** Each month's name in its forms, without dots, with its number from 1. */
  readonly months: readonly (readonly [word: string, month: number])[];
  /** The words for the half of the day that an hour (0 to 23) lies in. */
  halfDays(hour: number): readonly string[];
  /** The language counts twelve hours, so an hour without its half says too little. */
  readonly countsTwelve: boolean;
  /** Numbers are written with the day before the month. */
  readonly isDayFirst: boolean;
}

export function dateWordsOf(language: string): DateWords {
  if (/^kk\b/.test(language)) {
    // Dates are ordered as in Russian, whose words Kazakh mail mixes in.
    const russian = intlWordsOf('ru');
    return { ...russian, months: [...russian.months, ...KAZAKH_MONTHS] };
  }
  return intlWordsOf(language);
}

function intlWordsOf(language: string): DateWords {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory', ...options });
  // Made only for a text that needs them: a format takes a browser a millisecond.
  let halves: Intl.DateTimeFormat[] | undefined;
  const months = [
    format({ month: 'long', day: 'numeric' }),
    format({ month: 'short', day: 'numeric' }),
    format({ month: 'long' }),
    format({ month: 'short' }),
  ];
  const order = format({ dateStyle: 'short' })
    .formatToParts(0)
    .map((part) => part.type);
  return {
    months: months.flatMap((style) =>
      MONTHS.flatMap((month) => {
        const word = partOf(style, 'month', Date.UTC(2025, month - 1, 28));
        return /\p{L}/u.test(word) ? [[word, month] as const] : [];
      }),
    ),
    halfDays(hour) {
      halves ??= [{}, { dayPeriod: 'short' } as const].map((period) =>
        format({ hour: 'numeric', hour12: true, ...period }),
      );
      const own = halves.map((half) => partOf(half, 'dayPeriod', Date.UTC(2025, 0, 1, hour)));
      return [hour < 12 ? 'am' : 'pm', ...own.filter(Boolean)];
    },
    countsTwelve: format({ hour: 'numeric' }).resolvedOptions().hour12 === true,
    isDayFirst: order.indexOf('day') < order.indexOf('month'),
  };
}

/** Chromium ships no data for Kazakh; Firefox and Node do. Full names and the short ones of Kazakh dates. */
const KAZAKH_MONTHS =
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан қаң ақп нау сәу мам мау шіл там қыр қаз қар жел'
    .split(' ')
    .map((word, index) => [word, (index % 12) + 1] as const);

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function partOf(format: Intl.DateTimeFormat, type: 'month' | 'dayPeriod', instant: number): string {
  return plainWords(format.formatToParts(instant).find((part) => part.type === type)?.value ?? '');
}

/** Lower case, without the dots that end abbreviations; those that part numbers stay. */
export function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?<!\d)[.\u0970]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where a word stands with no letter around it, or -1. Hebrew joins its "in" to the month; Vietnamese "thg 1" is not in "thg 12". */
export function indexOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const around = `${text.charAt(at - 1).replace('ב', '')}|${text.charAt(at + word.length)}`;
    if (!/[\p{L}\p{M}]/u.test(around) && !/\d\|\d/.test(`${word}|${text.charAt(at + word.length)}`)) return at;
  }
  return -1;
}
