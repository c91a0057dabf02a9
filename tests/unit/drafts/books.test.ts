/** The data of the drafts: the wordings of every move in every language, and the plans that use them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { PRACTICE_IDS, SITUATIONS, TONES } from '#lib/core/draft.ts';
import { LANGUAGES } from '#lib/core/language.ts';
import { sourceOf } from '#lib/drafts/facts.ts';
import { loadBook } from '#lib/drafts/moves/load-book.ts';
import { MOVES, type Move, type MoveBook, type Wordings } from '#lib/drafts/moves/move.ts';
import { PLANS } from '#lib/drafts/plans/plans.ts';
import { factsIn, fillWording } from '#lib/drafts/wording.ts';

const MARK = /\{[a-z-]+(?::(?:dat|loc|abl|acc|gen|ez|hours))?\}|\([^()|]*\|[^()|]*\)/gu;

const allOf = (wordings: Wordings) => ('plain' in wordings ? Object.values(wordings).flat() : [...wordings]);

/** Cites or recalls what only the record or the user can know: without it there is nothing to say. */
const NEEDS_ITS_FACT = new Set<Move>([
  'note-more',
  'promise-missed',
  'cite-term',
  'offer-estimate',
  'goodwill-this-once',
  'name-rate',
  'decided',
  'pay-term',
  'update-project',
  'why',
  'numbers',
  'needs',
  'honest-reason',
  'frame-situation',
  'left',
  'owed',
  'final-invoice',
  'goodwill',
  'handover',
  'alternatives',
  'answer-wanted-by',
  'say-used',
  'work-after-payment',
  'price-further',
]);

describe.each(LANGUAGES)('the book of moves in %s', (language) => {
  let book: MoveBook;
  beforeAll(async () => {
    book = await loadBook(language);
  });

  test('names facts that exist, in known cases, and pairs both forms of address', () => {
    for (const move of MOVES) {
      for (const wording of allOf(book[move])) {
        const marks = wording.match(/\{[^}]*\}/gu) ?? [];
        expect(factsIn(wording), wording).toHaveLength(marks.length);
        expect(wording.replace(MARK, ''), wording).not.toMatch(/[{}()|[\]]/u);
        if (language === 'en') expect(wording).not.toContain('|');
      }
    }
  });

  test('sets each of two quotes into the marks that it sets around one', () => {
    const request = { quotes: ['add a form', 'do a banner'] };
    const quoting = MOVES.flatMap((move) => allOf(book[move])).filter((wording) => wording.includes('{request}'));
    expect(quoting.length).toBeGreaterThan(10);
    for (const wording of quoting) {
      const [open, close] = /(.)\{request\}(.)/u.exec(wording)?.slice(1) ?? [];
      const said = fillWording(wording, { request }, language, 'formal').text;
      expect(said).toMatch(new RegExp(`${open}add a form${close} \\p{L}+ ${open}do a banner${close}`, 'u'));
      expect([open, close].join('')).toMatch(/^(?:“”|«»)$/u);
    }
  });

  test('gives each move more than one wording, none twice in a draft', () => {
    for (const move of MOVES) expect(allOf(book[move]).length, move).toBeGreaterThan(1);
    for (const plan of Object.values(PLANS)) {
      const said = [...new Set(plan.paragraphs.flat().map(({ move }) => move))].flatMap((move) => allOf(book[move]));
      expect(new Set(said).size).toBe(said.length);
    }
  });

  test('can say each move without what only the record holds, but for what it cites', () => {
    const silent = MOVES.filter((move) =>
      allOf(book[move]).every((wording) => factsIn(wording).some((fact) => sourceOf(fact) !== 'asked')),
    );
    expect(new Set(silent)).toEqual(NEEDS_ITS_FACT);
  });

  test('puts the same facts in reach as English does', async () => {
    const english = await loadBook('en');
    const reach = (wordings: Wordings) => new Set(allOf(wordings).flatMap(factsIn));
    for (const move of MOVES) expect(reach(book[move]), move).toEqual(reach(english[move]));
  });

  test('tells the tones apart where a move has them', () => {
    for (const move of MOVES) {
      const wordings = book[move];
      if (!('plain' in wordings)) continue;
      const said = TONES.flatMap((tone) => wordings[tone] ?? []);
      expect(new Set(said).size, move).toBe(said.length);
    }
  });
});

test('every practice of the catalogue that is said in words has a situation that leads with it or serves it', () => {
  const served = new Set(
    SITUATIONS.flatMap((situation) => PLANS[situation].paragraphs.flat().map(({ practice }) => practice)),
  );
  const said = PRACTICE_IDS.filter((practice) => served.has(practice));
  expect(said).toEqual([...PRACTICE_IDS]);
});

test('every move is said by a plan, or stands in for a marked sentence', () => {
  const said = new Set(
    SITUATIONS.flatMap((situation) => [
      ...PLANS[situation].paragraphs.flat().map(({ move }) => move),
      PLANS[situation].subject,
    ]),
  );
  expect(MOVES.filter((move) => !said.has(move))).toEqual(['instead-of-blame', 'instead-of-harsh']);
});

test('a plan serves each practice that it names', () => {
  for (const situation of SITUATIONS) {
    const { practices, paragraphs } = PLANS[situation];
    const steps = new Set(paragraphs.flat().map(({ practice }) => practice));
    for (const practice of practices) expect([...steps], situation).toContain(practice);
  }
});
