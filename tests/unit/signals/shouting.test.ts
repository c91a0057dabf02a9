/** What is written in capitals is heard as shouting from the third word on, whatever the words. */
import { expect, test } from 'vitest';
import { sentencesOf, visitShouting } from '#lib/signals/model/features.ts';
import { wordsOf } from '#lib/signals/words.ts';

test.each([
  ['WHERE IS MY LOGO', ['WHERE IS MY LOGO']],
  ['I paid and WHERE IS MY LOGO now', ['WHERE IS MY LOGO']],
  ['Send the PDF, please', []],
  ['The files as PDF PNG please', []],
  ['NEDEN HÂLÂ BİTMEDİ', ['NEDEN HÂLÂ BİTMEDİ']],
  ['ҚАШАН БІТЕДІ ОСЫ', ['ҚАШАН БІТЕДІ ОСЫ']],
  ['WHERE. IS. MY. LOGO.', []],
])('%s', (text, shouted) => {
  const words = wordsOf({ subject: '', text });
  const found: string[] = [];
  for (const sentence of sentencesOf(words, []))
    visitShouting(sentence, (_key, _weight, from, to) => {
      const said = words.slice(from, to);
      found.push(text.slice(said[0]?.start, said.at(-1)?.end));
    });
  expect(found).toEqual(shouted);
});
