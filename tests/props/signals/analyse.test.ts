/** Whatever is written, an analysis ends soon, throws nothing, and marks words that are there. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '#lib/signals/analyse.ts';
import { termOf } from '#tests/support/terms.ts';
import { corpusRows } from '#tests/train/corpus.ts';

const rows = corpusRows('test').filter((_, index) => index % 25 === 0);
const piece = fc.oneof(
  fc.constantFrom(...rows.map(({ text }) => text)),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.constantFrom('\n', '. ', ' ', '!!!', '\u200c', '\u202e', '😀', '🇰🇿', '’', '*', '_'),
);
const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
const terms = fc.array(fc.constantFrom('2 revision rounds', 'logo', 'no working files', '۳ صفحه', '5 sayfa', ''), {
  maxLength: 3,
});

test('ranges are in order, apart, never empty, and within the field', () => {
  fc.assert(
    fc.property(text, text, terms, (subject, body, agreed) => {
      const findings = analyse({ subject, text: body }, { terms: agreed.map(termOf) }, 0);
      for (const { field, ranges, confidence } of findings) {
        const written = field === 'subject' ? subject : body;
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        let end = 0;
        for (const [from, to] of ranges) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(written.length);
          end = to;
        }
      }
      expect(new Set(findings.map(({ signal }) => signal)).size).toBe(findings.length);
    }),
    { numRuns: 300 },
  );
});

describe('in time that grows with the text alone', () => {
  const mail = rows.map((row) => row.text).join('\n');
  const times = (made: (length: number) => string, length: number) => {
    const body = made(length);
    const start = performance.now();
    analyse({ subject: '', text: body }, { terms: agreed }, 0);
    return performance.now() - start;
  };
  const longest = 1_000_000;
  const agreed = ['website, 5 pages', 'no source files', '2 revision rounds'].map(termOf);

  test.each<[string, (length: number) => string]>([
    ['mail', (length) => mail.repeat(Math.ceil(length / mail.length)).slice(0, length)],
    ['one word without an end', (length) => 'a'.repeat(length)],
    [
      'one sentence without an end',
      (length) => 'while you are at it could you also add one more small thing '.repeat(length / 60),
    ],
    ['things', (length) => 'logo page brochure source files third revision 12 '.repeat(length / 50)],
    ['line breaks', (length) => '\n'.repeat(length)],
    ['half-spaces', (length) => 'می‌'.repeat(length / 3)],
    ['apostrophes', (length) => "a'".repeat(length / 2)],
    ['smileys', (length) => ':) '.repeat(length / 3)],
  ])('%s', (_, made) => {
    times(made, 1000);
    expect(times(made, longest)).toBeLessThan(10_000);
  });
});
