/** Persian in Latin letters comes out as the Persian word, whoever's spelling it is. */
import { expect, test } from 'vitest';
import { wordsAndMeanings } from '#lib/signals/read-words.ts';
import { foldWord } from '#lib/text/fold.ts';
import { persianInItsLetters } from '#lib/text/persian-latin.ts';
import { PERSIAN_WORDS } from '#lib/text/persian-words.ts';

test.each([
  ['salam', 'سلام'],
  ['takhfif', 'تخفیف'],
  ['taxfif', 'تخفیف'],
  ['kheili', 'خیلی'],
  ['kheyli', 'خیلی'],
  ['xeyli', 'خیلی'],
  ['ghabl', 'قبل'],
  ['qabl', 'قبل'],
  ['oon', 'اون'],
  ['ye', 'یه'],
  ['dige', 'دیگه'],
  ['digeh', 'دیگه'],
  ['mishe', 'میشه'],
  ['khaste', 'خسته'],
])('%s is read as %s', (latin, persian) => {
  expect(persianInItsLetters(latin)).toBe(foldWord(persian));
});

test('what stands for no common word stays, and what is longer than any word', () => {
  expect(persianInItsLetters('Instagram2')).toBe('Instagram2');
  expect(persianInItsLetters('aeiou'.repeat(40))).toBe('aeiou'.repeat(40));
});

test('the words of a message keep their places', () => {
  const text = 'salam, takhfif bedid lotfan, kheyli gerane';
  const words = wordsAndMeanings({ subject: '', text }).words;
  expect(words.map(({ form }) => form).slice(0, 3)).toEqual(['سلام', 'تخفیف', 'بدید'].map(foldWord));
  expect(words.map(({ start, end }) => text.slice(start, end))).toContain('takhfif');
});

test('English stays English', () => {
  expect(wordsAndMeanings({ subject: '', text: 'Please send the invoice today' }).words[0]?.form).toBe('please');
});

test('the common words stand folded, each once', () => {
  expect(PERSIAN_WORDS.map(foldWord)).toEqual(PERSIAN_WORDS);
  expect(new Set(PERSIAN_WORDS).size).toBe(PERSIAN_WORDS.length);
});
