/** Kazakh in Latin letters comes out as the Cyrillic word, as far as `foldWord` tells letters apart. */
import { expect, test } from 'vitest';
import { wordsAndMeanings } from '#lib/signals/read-words.ts';
import { foldWord } from '#lib/text/fold.ts';
import { kazakhInCyrillic } from '#lib/text/kazakh-latin.ts';

test.each([
  ['jumys', 'жұмыс'],
  ['zhumys', 'жұмыс'],
  ['jumıs', 'жұмыс'],
  ['qalai', 'қалай'],
  ['qalay', 'қалай'],
  ['teñge', 'теңге'],
  ['tenge', 'теңге'],
  ['mening', 'менің'],
  ['keıin', 'кейін'],
  ['keyin', 'кейін'],
  ['ǵoi', 'ғой'],
  ['şyqty', 'шықты'],
  ['oyyn', 'ойын'],
  ['boyau', 'бояу'],
  ['üshin', 'үшін'],
  ['skidka', 'скидка'],
])('%s is read as %s', (latin, cyrillic) => {
  expect(foldWord(kazakhInCyrillic(latin))).toBe(foldWord(cyrillic));
});

test('a message reads the same in both scripts, and its words keep their places', () => {
  const latin = 'Salem, jumysty qashan bitiresiz?';
  const forms = (text: string) => wordsAndMeanings({ subject: '', text }).words.map(({ form }) => form);
  expect(forms(latin)).toEqual(forms('Сәлем, жұмысты қашан бітіресіз?'));
  expect(
    wordsAndMeanings({ subject: '', text: latin }).words.map(({ start, end }) => latin.slice(start, end)),
  ).toContain('jumysty');
});
