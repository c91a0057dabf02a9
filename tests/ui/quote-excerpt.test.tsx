/** A quote shows the whole sentence around the marked words, and never more than fits. */
import { expect, test } from 'vitest';
import { excerptOf } from '#components/sidebar/mail/quote-excerpt.ts';

const shown = (text: string, ...words: string[]) =>
  excerptOf(
    text,
    words.map((word) => [text.indexOf(word), text.indexOf(word) + word.length]),
  )
    .map((part) => (part.marked ? `<${part.text}>` : part.text))
    .join('');

test('the sentence of the marked words', () => {
  expect(shown('Hi Sam. It is late again, sorry to say. Bye.', 'late again')).toBe('It is <late again>, sorry to say.');
});

test('two marks in two sentences keep both', () => {
  expect(shown('One is bad. Two is worse. Three.', 'bad', 'worse')).toBe('One is <bad>. Two is <worse>.');
});

test('a sentence that runs on is cut at a word, with an ellipsis', () => {
  const text = `${'word '.repeat(200)}never paid ${'word '.repeat(200)}`;
  const quote = shown(text, 'never paid');
  expect(quote).toMatch(/^… word .*<never paid> .*word …$/);
  expect(quote.length).toBeLessThan(400);
});

test('ranges outside the text show nothing', () => {
  expect(excerptOf('short', [[3, 99]])).toEqual([]);
});
