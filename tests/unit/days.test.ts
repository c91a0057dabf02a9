/** Day arithmetic over months, leap days and negative spans. */
import { expect, test } from 'vitest';
import { addDays, dayOfInstant, daysBetween } from '#lib/core/days.ts';

test('days are counted over a leap day and backwards', () => {
  expect(daysBetween('2028-02-27', '2028-03-01')).toBe(3);
  expect(daysBetween('2026-11-21', '2026-11-01')).toBe(-20);
  expect(addDays('2026-12-30', 3)).toBe('2027-01-02');
});

test('the day of an instant is that of the time zone', () => {
  const instant = Date.UTC(2026, 10, 21, 22, 30);
  expect(dayOfInstant(instant, 'UTC')).toBe('2026-11-21');
  expect(dayOfInstant(instant, 'Asia/Almaty')).toBe('2026-11-22');
});
