/** The month, weekday and half-day words of a language, from the browser's own Intl data, so that no list is kept here. */

export interface DateWords {
  /** Longest first, lower case, without dots; month 1 to 12 of the calendar. */
  readonly months: readonly Word[];
  readonly weekdays: readonly string[];
  /** Which hours of the day (0 to 23) each half-day word may stand for. */
  readonly halfDays: ReadonlyMap<string, ReadonlySet<number>>;
  /** Words that stand between the parts of a date and say nothing: "at", "de", "г". */
  readonly connectors: ReadonlySet<string>;
}

export interface Word {
  readonly text: string;
  readonly month: number;
}

export function plainWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.\u0970]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where a word stands with no letter around it, or -1. Hebrew joins its "in" to the month. */
export function indexOfWord(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.charAt(at - 1);
    if ((!isLetter(before) || before === 'ב') && endsAt(text, at + word.length)) return at;
  }
  return -1;
}

export function startsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && endsAt(text, word.length);
}

export function isLetter(character: string): boolean {
  return /[\p{L}\p{M}]/u.test(character);
}

/** Vietnamese "thg 1" does not end within "thg 12". */
function endsAt(text: string, at: number): boolean {
  const [last, next] = [text.charAt(at - 1), text.charAt(at)];
  return !isLetter(next) && !(/\d/.test(last) && /\d/.test(next));
}

export function dateWordsOf(language: string): DateWords {
  return {
    months: monthsOf(language),
    weekdays: weekdaysOf(language),
    halfDays: halfDaysOf(language),
    connectors: connectorsOf(language),
  };
}

const STYLES = ['long', 'short'] as const;

function monthsOf(language: string): Word[] {
  const words = new Map<string, number>();
  for (const month of STYLES) {
    for (const day of ['numeric', undefined] as const) {
      const format = formatOf(language, { month, calendar: 'gregory', ...(day ? { day } : {}) });
      for (let index = 0; index < 12; index++) {
        const instant = Date.UTC(2025, index, 28);
        const text = plainWord(partOf(format, 'month', instant));
        if (/\p{L}/u.test(text)) words.set(text, index + 1);
      }
    }
  }
  return [...words].map(([text, month]) => ({ text, month })).sort((a, b) => b.text.length - a.text.length);
}

function weekdaysOf(language: string): string[] {
  const words = STYLES.flatMap((weekday) => {
    const format = formatOf(language, { weekday });
    return [0, 1, 2, 3, 4, 5, 6].map((day) => plainWord(format.format(Date.UTC(2025, 5, 1 + day))));
  });
  return words.sort((a, b) => b.length - a.length);
}

function halfDaysOf(language: string): Map<string, Set<number>> {
  const words = new Map<string, Set<number>>([
    ['am', new Set(range(0, 12))],
    ['pm', new Set(range(12, 24))],
  ]);
  const formats = [
    formatOf(language, { hour: 'numeric', hour12: true }),
    formatOf(language, { hour: 'numeric', dayPeriod: 'short', hour12: true }),
  ];
  for (const format of formats) {
    for (const hour of range(0, 24)) {
      const word = plainWord(partOf(format, 'dayPeriod', Date.UTC(2025, 0, 1, hour)));
      if (word) words.set(word, (words.get(word) ?? new Set()).add(hour));
    }
  }
  return words;
}

function connectorsOf(language: string): Set<string> {
  const format = formatOf(language, { dateStyle: 'long', timeStyle: 'short' });
  const literals = format.formatToParts(0).filter((part) => part.type === 'literal');
  return new Set(literals.flatMap((part) => part.value.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
}

function formatOf(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', numberingSystem: 'latn', ...options });
}

function partOf(format: Intl.DateTimeFormat, type: 'month' | 'dayPeriod', instant: number): string {
  return format.formatToParts(instant).find((part) => part.type === type)?.value ?? '';
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
