/** The places and sentences of a draft follow every edit of its text. */
import { expect, test } from 'vitest';
import {
  draftToText,
  edit,
  fill,
  isOpen,
  replaceAround,
  sentenceAt,
  swap,
  typedOver,
} from '#components/sidebar/reply/draft-text.ts';
import type { DraftSentence, PracticeId } from '#lib/core/draft.ts';
import { fillWording } from '#lib/drafts/wording.ts';

const mark = (slot: string) => `[${slot}]`;

function sentence(practice: PracticeId | undefined, startsParagraph: boolean, ...wordings: string[]): DraftSentence {
  const [said, ...others] = wordings.map((wording) => fillWording(wording, {}, 'en', 'formal'));
  if (said === undefined) throw new Error('a sentence says something');
  return { move: 'say', practice, startsParagraph, ...said, others };
}

const start = draftToText(
  {
    sentences: [
      sentence(undefined, false, 'Hi,'),
      sentence(
        'A2',
        true,
        'Ready by {new-date}, that is {new-date}.',
        'You have it by {new-date}.',
        'Done {new-date}.',
      ),
      sentence('A4', false, 'It costs {price}.'),
    ],
  },
  mark,
);
const said = (words: string) => () => words;

test('paragraphs are parted by a blank line, sentences by a space', () => {
  expect(start.text).toBe('Hi,\n\nReady by [new-date], that is [new-date]. It costs [price].');
});

test('a value fills every place of its slot, letter by letter, and an empty one opens it again', () => {
  const filled = ['F', 'Fr', 'Fri'].reduce((text, value) => fill(text, 'new-date', said(value), mark), start);
  expect(filled.text).toContain('Ready by Fri, that is Fri. It costs [price].');
  expect(filled.places.filter((place) => isOpen(filled, place, mark)).map(({ slot }) => slot)).toEqual(['price']);
  expect(fill(filled, 'new-date', said(''), mark)).toEqual(start);
});

test('words typed before a place move it along', () => {
  const typed = edit(start, `Good morning.\n${start.text}`);
  expect(fill(typed, 'price', said('€5'), mark).text).toMatch(/It costs €5\.$/);
});

test('a place that the user types over takes the typed words as its value', () => {
  const typed = edit(start, start.text.replace('[price]', '€90'));
  expect(typedOver(typed, 'price', mark)).toBe('€90');
  expect(typed.places.filter((place) => isOpen(typed, place, mark)).map(({ slot }) => slot)).toEqual([
    'new-date',
    'new-date',
  ]);
});

test('a place that the user deletes is gone, and so is one cut in half', () => {
  expect(typedOver(edit(start, start.text.replace('[price]', '')), 'price', mark)).toBeUndefined();
  expect(typedOver(edit(start, start.text.replace('costs [pri', 'x')), 'price', mark)).toBeUndefined();
});

test('the caret finds its sentence after edits', () => {
  const typed = edit(start, `Well. ${start.text}`);
  expect(sentenceAt(typed, typed.text.indexOf('costs'))?.practice).toBe('A4');
  expect(sentenceAt(typed, typed.text.indexOf('that is'))?.practice).toBe('A2');
});

test('a sentence is swapped for the next wording of its move, round and round, and nothing else moves', () => {
  const at = (text: typeof start) => sentenceAt(text, 6);
  const turns = [0, 1, 2].reduce<(typeof start)[]>((seen) => {
    const last = seen.at(-1) ?? start;
    const current = at(last);
    return [...seen, current === undefined ? last : swap(last, current, mark)];
  }, []);
  expect(turns.map(({ text }) => text)).toEqual([
    'Hi,\n\nYou have it by [new-date]. It costs [price].',
    'Hi,\n\nDone [new-date]. It costs [price].',
    start.text,
  ]);
  const [first] = turns;
  expect(first && fill(first, 'new-date', said('Fri'), mark).text).toBe('Hi,\n\nYou have it by Fri. It costs [price].');
});

test('what the user has changed in a sentence comes back when its wordings have gone round', () => {
  const own = edit(start, start.text.replace('Ready', 'All done'));
  const swapped = [0, 1, 2].reduce((text) => {
    const current = sentenceAt(text, 6);
    return current === undefined ? text : swap(text, current, mark);
  }, own);
  expect(swapped.text).toBe(own.text);
});

test('our wording takes the place of the whole sentence around marked words', () => {
  const rude = edit(start, `${start.text} You never answer. Bye.`);
  const at = rude.text.indexOf('never');
  const better = fillWording('Please answer by {pay-by}.', {}, 'en', 'formal');
  const mended = replaceAround(rude, { start: at, end: at + 5 }, better, mark);
  expect(mended.text).toBe(`${start.text} Please answer by [pay-by]. Bye.`);
  expect(fill(mended, 'pay-by', said('Friday'), mark).text).toMatch(/answer by Friday\. Bye\.$/);
});

test('a text emptied and written anew keeps nothing of the old', () => {
  const anew = edit(edit(start, ''), 'Something else.');
  expect(anew).toEqual({ text: 'Something else.', places: [], sentences: [] });
});
