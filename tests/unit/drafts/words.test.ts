/** The data of the drafts: names, dates, and the wordings of every move in every language. */
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import { dayInWords } from '#lib/drafts/dates.ts';
import { FACT_IDS, factsIn } from '#lib/drafts/facts.ts';
import { BOOKS } from '#lib/drafts/moves/books.ts';
import { MOVES } from '#lib/drafts/moves/move.ts';
import { PLANS } from '#lib/drafts/plans.ts';
import { recipientOf } from '#lib/drafts/recipient.ts';
import { SLOT_IDS, slotsIn } from '#lib/drafts/slots.ts';

test.each<[string, Language, string | undefined]>([
  ['Maria Lopez', 'en', 'Maria'],
  ['LOPEZ, Maria', 'en', 'Maria'],
  ['Dr. Maria Lopez (Acme)', 'en', 'Maria'],
  ['"MARIA LOPEZ"', 'en', 'Maria'],
  ['J. Maria Lopez', 'en', 'Maria'],
  ['\u202EMaria\u200B Lopez', 'en', 'Maria'],
  ['ZEYNEP IŞIK', 'tr', 'Zeynep'],
  ['IŞIL KAYA', 'tr', 'Işıl'],
  ['نیک‌آرا رضایی', 'fa', 'نیک‌آرا'],
  ['خانم مریم رضایی', 'fa', 'مریم'],
  ['Айгүл Сәрсенова', 'kk', 'Айгүл'],
  ['', 'en', undefined],
  ['maria@example.com', 'en', undefined],
  ['Acme Support', 'en', undefined],
  ['Brandt & Co. Ltd', 'en', undefined],
  ['ЖШС Алтын', 'kk', undefined],
  ['{name}', 'en', undefined],
])('%j is greeted in %s as %j', (shown, language, expected) => {
  expect(recipientOf(shown, language).name).toBe(expected);
});

test.each<[Language, string, string]>([
  ['en', '2026-12-01', '1 December 2026'],
  ['tr', '2026-02-28', '28 Şubat 2026'],
  ['fa', '2026-03-20', '۲۹ اسفند ۱۴۰۴'],
  ['fa', '2026-03-21', '۱ فروردین ۱۴۰۵'],
  ['kk', '2026-09-30', '2026 жылғы 30 қыркүйек'],
])('in %s the day %s is %s', (language, day, expected) => {
  expect(dayInWords(day, language)).toBe(expected);
});

describe.each(LANGUAGES)('the book of moves in %s', (language) => {
  const book = BOOKS[language];
  const wordings = MOVES.flatMap((move) => book[move].map((wording) => ({ move, wording })));

  test('uses only facts and slots that exist', () => {
    for (const { wording } of wordings) {
      expect(FACT_IDS).toEqual(expect.arrayContaining(factsIn(wording)));
      expect(SLOT_IDS).toEqual(expect.arrayContaining(slotsIn(wording)));
    }
  });

  test('has no wording twice within a draft', () => {
    for (const plan of Object.values(PLANS)) {
      const said = plan.paragraphs.flat().flatMap((step) => book[step.move]);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test('can say each move without a fact, but for the term that it cites', () => {
    const silent = MOVES.filter((move) => book[move].every((wording) => factsIn(wording).length > 0));
    expect(silent).toEqual(['cite-term']);
  });

  test('puts the same facts and slots in reach as English does', () => {
    const reach = (move: (typeof MOVES)[number], of: typeof book) =>
      new Set(
        of[move].flatMap((wording) => [...factsIn(wording), ...slotsIn(wording)]).filter((id) => id !== 'fullName'),
      );
    for (const move of MOVES) expect(reach(move, book)).toEqual(reach(move, BOOKS.en));
  });

  test('gives each move more than one wording', () => {
    for (const move of MOVES) expect(book[move].length, move).toBeGreaterThan(1);
  });
});
