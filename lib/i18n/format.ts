/** Dates, numbers, money and lists as each language writes them. Persian counts days by its own calendar. */
import { dayOfInstant, daysBetween, type IsoDay } from '#lib/core/days.ts';
import type { Language } from '#lib/core/language.ts';
import { fromMoney } from '#lib/core/money.ts';
import type { Money } from '#lib/core/record.ts';
import { type DayParts, WRITTEN_FORMS, type WrittenForms } from './written-forms.ts';

export interface Format {
  number(value: number): string;
  /** `3 May`, with the year when it is not the year of `now` (ms UTC). */
  day(day: IsoDay, now: number): string;
  /** `3 May 2026` always. */
  fullDay(day: IsoDay): string;
  /** `May 2026` */
  month(day: IsoDay): string;
  /** `today`, `yesterday`, up to six days back in words, then the day; ms UTC. */
  relativeDay(instant: number, now: number): string;
  /** `3 May 2026, 14:05`, where the user is; ms UTC. */
  dateTime(instant: number): string;
  money(money: Money): string;
  /** `a, b and c` */
  list(items: readonly string[]): string;
}

const made = new Map<Language, Format>();

export function formatFor(language: Language): Format {
  const format = made.get(language) ?? createFormat(WRITTEN_FORMS[language]);
  made.set(language, format);
  return format;
}

function createFormat(forms: WrittenForms): Format {
  const parts = partsOf(forms);
  const number = new Intl.NumberFormat(forms.numbers);
  const time = new Intl.DateTimeFormat(forms.dates, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

  const fullDay = (day: IsoDay) => forms.fullDay(parts(day));
  const day = (iso: IsoDay, now: number) =>
    parts(iso).year === parts(dayOfInstant(now)).year ? forms.shortDay(parts(iso)) : fullDay(iso);

  return {
    number: (value) => number.format(value),
    day,
    fullDay,
    month: (iso) => forms.month(parts(iso)),
    relativeDay(instant, now) {
      const iso = dayOfInstant(instant);
      const back = daysBetween(iso, dayOfInstant(now));
      if (back === 0) return forms.today;
      if (back === 1) return forms.yesterday;
      return back > 1 && back <= 6 ? forms.daysAgo(number.format(back)) : day(iso, now);
    },
    dateTime: (instant) => `${fullDay(dayOfInstant(instant))}${forms.comma}${time.format(instant)}`,
    money(money) {
      const style = { style: 'currency', currency: money.currency, currencyDisplay: 'narrowSymbol' } as const;
      return new Intl.NumberFormat(forms.numbers, style).format(fromMoney(money));
    },
    list: (items) =>
      items.length < 2 ? items.join('') : items.slice(0, -1).join(forms.comma) + forms.and + (items.at(-1) ?? ''),
  };
}

function partsOf({ dates, months }: WrittenForms): (day: IsoDay) => DayParts {
  const format = new Intl.DateTimeFormat(dates, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (day) => {
    const found = format.formatToParts(Date.parse(`${day}T12:00:00Z`));
    const part = (type: string) => found.find((candidate) => candidate.type === type)?.value ?? '';
    const month = months?.[Number(day.slice(5, 7)) - 1] ?? part('month');
    return { day: part('day'), month, year: part('year') };
  };
}
