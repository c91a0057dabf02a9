/** What must hold of names, addresses, sentences and fingerprints whatever the input. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseAddress } from '#lib/text/addresses.ts';
import { cleanName } from '#lib/text/clean-name.ts';
import { fingerprintOf } from '#lib/text/fingerprint.ts';
import { identifyLanguage } from '#lib/text/language.ts';
import { sentenceRanges } from '#lib/text/sentences.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        'Hi',
        'Dr',
        '.',
        '. ',
        '? ',
        '؟',
        '\n',
        ' ',
        '1',
        'e.g',
        '…',
        '"',
        'سلام',
        'т.д',
        '👍',
        'https://x.example/a.b',
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join('')),
);

test('sentences are ordered, apart, and cover all that is not white space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      let covered = '';
      for (const [from, to] of sentenceRanges(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(to).toBeLessThanOrEqual(text.length);
        end = to;
        covered += text.slice(from, to);
      }
      const visible = (value: string) => value.replace(/[\s\p{Cc}\ufeff]+/gu, '');
      expect(visible(covered)).toBe(visible(text));
    }),
    { numRuns: 1000 },
  );
});

test('a cleaned name is clean and short', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const name = cleanName(raw);
      expect(cleanName(name)).toBe(name);
      expect(name.length).toBeLessThanOrEqual(240);
      expect(name).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});

test('a normalised address is its own normal form', () => {
  fc.assert(
    fc.property(fc.oneof(anyText, fc.emailAddress()), (raw) => {
      const once = normaliseAddress(raw);
      if (once !== undefined) expect(normaliseAddress(once)).toBe(once);
    }),
  );
});

test('fingerprints and languages take any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fingerprintOf('a@b.example', text)).toBe(fingerprintOf('a@b.example', text));
      expect(['en', 'fa', 'tr', 'kk', 'ru', 'other', 'unknown']).toContain(identifyLanguage(text));
    }),
  );
});
