/** A day of the Persian calendar in the Gregorian one, by the browser's own calendar. */

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function persianToGregorian(persian: Day): Day | undefined {
  const format = new Intl.DateTimeFormat('en-u-nu-latn', {
    calendar: 'persian',
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  // A Persian year begins on 20 or 21 March, and none of its months is off by more than a few days from this.
  const near = Date.UTC(persian.year + 621, 2, 21 + Math.round((persian.month - 1) * 30.6) + persian.day - 1);
  for (let shift = -6; shift <= 6; shift++) {
    const date = new Date(near + shift * 86_400_000);
    const parts = new Map(format.formatToParts(date).map((part) => [part.type, Number.parseInt(part.value, 10)]));
    if (parts.get('month') === persian.month && parts.get('day') === persian.day && parts.get('year') === persian.year)
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }
  return undefined;
}
