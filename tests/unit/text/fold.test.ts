/** Spellings of one word come out the same, and different words do not. */
import { expect, test } from 'vitest';
import { foldWord } from '#lib/text/fold.ts';

test.each([
  ['İSTANBUL', 'istanbul'],
  ['ığdır', 'igdir'],
  ['gönderdiğiniz', 'gonderdiginiz'],
  ['Қолыңыз', 'колыныз'],
  ['ұсыныс', 'усыныс'],
  ['می‌خواهیم', 'میخواهیم'],
  ['ميخواهيم', 'میخواهیم'],
  ['كتاب', 'کتاب'],
  ['don’t', "don't"],
  ['sooooo', 'so'],
  ['good', 'good'],
  ['۱۴۰۵', '0'],
  ['2026', '0'],
])('%s is looked up as %s', (written, folded) => {
  expect(foldWord(written)).toBe(folded);
});
