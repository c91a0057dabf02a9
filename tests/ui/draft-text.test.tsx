/** The places and sentences of a draft follow every edit of its text. */
import { expect, test } from 'vitest';
import { draftToText, edit, fill, isOpen, sentenceAt, slotValue } from '#components/sidebar/reply/draft-text.ts';
import { draft } from './fixtures/make.ts';

const mark = (slot: string) => `[${slot}]`;
const start = draftToText(
  draft({ situation: 'unhappy-client', language: 'en', practices: ['A2'] }, [
    [undefined, 'Hi,'],
    ['A2', 'Ready by [[new-date]], that is [[new-date]].', true],
    ['A4', 'It costs [[price]].'],
  ]),
  mark,
);

test('paragraphs are parted by a blank line, sentences by a space', () => {
  expect(start.text).toBe('Hi,\n\nReady by [new-date], that is [new-date]. It costs [price].');
});

test('a value fills every place of its slot, letter by letter, and an empty one opens it again', () => {
  const filled = ['F', 'Fr', 'Fri'].reduce((text, value) => fill(text, 'new-date', value, mark), start);
  expect(filled.text).toContain('Ready by Fri, that is Fri. It costs [price].');
  expect(slotValue(filled, 'new-date', mark)).toBe('Fri');
  expect(fill(filled, 'new-date', '', mark).text).toBe(start.text);
});

test('words typed before a place move it along', () => {
  const typed = edit(start, `Good morning.\n${start.text}`);
  expect(fill(typed, 'price', '€5', mark).text).toMatch(/It costs €5\.$/);
});

test('a place that the user types over takes the typed words as its value', () => {
  const typed = edit(start, start.text.replace('[price]', '€90'));
  expect(slotValue(typed, 'price', mark)).toBe('€90');
  expect(typed.places.filter((place) => isOpen(typed, place, mark)).map(({ slot }) => slot)).toEqual([
    'new-date',
    'new-date',
  ]);
});

test('a place that the user deletes is gone, and so is one cut in half', () => {
  expect(slotValue(edit(start, start.text.replace('[price]', '')), 'price', mark)).toBeUndefined();
  expect(slotValue(edit(start, start.text.replace('costs [pri', 'x')), 'price', mark)).toBeUndefined();
});

test('the caret finds its sentence after edits', () => {
  const typed = edit(start, `Well. ${start.text}`);
  expect(sentenceAt(typed, typed.text.indexOf('costs'))?.practice).toBe('A4');
  expect(sentenceAt(typed, typed.text.indexOf('that is'))?.practice).toBe('A2');
});

test('a text emptied and written anew keeps nothing of the old', () => {
  const anew = edit(edit(start, ''), 'Something else.');
  expect(anew).toEqual({ text: 'Something else.', places: [], sentences: [] });
});
