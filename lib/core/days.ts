/** Day arithmetic on ISO dates (`2026-11-21`) and instants (ms UTC). */
import { z } from 'zod';

export const IsoDaySchema = z.iso.date();
/** A calendar day as `YYYY-MM-DD`, without a time zone. */
export type IsoDay = z.infer<typeof IsoDaySchema>;

export const MS_PER_DAY = 86_400_000;

/** The calendar day of an instant where the user is; `timeZone` is an IANA name, the device's own when absent. */
export function dayOfInstant(instant: number, timeZone?: string): IsoDay {
  const parts = dayFormat(timeZone).formatToParts(instant);
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

const dayFormats = new Map<string | undefined, Intl.DateTimeFormat>();

/** Kept, since making one costs a thousand times as much as using it. */
function dayFormat(timeZone: string | undefined): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone);
  if (known) return known;
  const options = { year: 'numeric', month: '2-digit', day: '2-digit', timeZone } as const;
  const made = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', options);
  dayFormats.set(timeZone, made);
  return made;
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY);
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}
