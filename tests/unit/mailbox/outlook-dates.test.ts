/** Dates are worded as the captures word them, in the mailbox's own time zone. */
import { expect, test } from 'vitest';
import { createDateWords } from '#tests/mailbox/outlook/dates.ts';

const AT = Date.UTC(2026, 7, 18, 6, 18);
const NOW = Date.UTC(2026, 7, 18, 12);

test('English and German as captured', () => {
  expect(createDateWords('en', NOW, 'UTC').full(AT)).toBe('Tue 8/18/2026 6:18 AM');
  expect(createDateWords('de', NOW, 'UTC').full(AT)).toBe('Di 18.08.2026 06:18');
});

test("the mailbox's time zone decides, even over the day", () => {
  expect(createDateWords('de', NOW, 'Europe/Berlin').full(AT)).toBe('Di 18.08.2026 08:18');
  expect(createDateWords('en', NOW, 'America/Los_Angeles').full(AT)).toBe('Mon 8/17/2026 11:18 PM');
});

test('right-to-left dates carry a mark before the time', () => {
  expect(createDateWords('ar', NOW, 'UTC').full(AT)).toBe('الثلاثاء 18/08/2026 \u200f6:18 ص');
  expect(createDateWords('fa', NOW, 'UTC').full(AT)).toBe('سه‌شنبه ۲۰۲۶/۸/۱۸ \u200f۰۶:۱۸');
});

test('a row shows the time today, the weekday within a week, then the date', () => {
  const { inRow } = createDateWords('en', NOW, 'UTC');
  const day = 86_400_000;
  expect([inRow(AT), inRow(AT - 2 * day), inRow(AT - 9 * day)]).toEqual(['6:18 AM', 'Sun 8/16', '8/9/2026']);
});
