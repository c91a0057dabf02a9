/** Hostile and huge mails: reading them takes time in proportion to their length, and no stack. */

import { expect, test } from 'vitest';
import { parseHtml } from '#lib/text/html-node.ts';
import { sentenceRanges } from '#lib/text/sentences.ts';
import { splitMarkup } from '#lib/text/split-markup.ts';
import { separate } from '#lib/text/split-text.ts';

const repeat = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length));
/** The largest mail of the trouble list, and a size at which quadratic time shows well enough. */
const HUGE = 5_000_000;
const LARGE = 1_000_000;
/** Linear readings take well under 2 s on one busy core. */
const BOUND_MS = 10_000;

const TEXTS: readonly (readonly [name: string, unit: string])[] = [
  ['prose', 'Could you please send me the files by 12.05.2025 at 10:30? '],
  ['lines', 'a short line of words\n'],
  ['quotes', '> quoted\n'],
  ['angle brackets', '>'],
  ['introductions without an end', 'On Mon, 5 May 2025 at 10:00, Ann <ann@x.example>\n'],
  ['introductions', 'On Mon, 5 May 2025 Ann wrote:\n> x\n'],
  ['labels', 'From: a\n\n'],
  ['labels in a block', 'To: a@b\nCc: 12:30\n'],
  ['dashes', '--------------------\n'],
  ['delimiters', '-- \n'],
  ['phone lines', 'Sent from my iPhone\n'],
  ['one word', 'w'],
  ['at signs', 'a@'],
  ['colons', ':'],
  ['spaces', ' '],
  ['stops', '1. '],
  ['direction marks', '\u200f'],
];

test.each(TEXTS)('1 MB of %s', (_name, unit) => {
  const text = repeat(unit, LARGE);
  const started = performance.now();
  separate([{ kind: 'text', text }]);
  sentenceRanges(text);
  expect(performance.now() - started).toBeLessThan(BOUND_MS);
});

test('5 MB of lines', () => {
  const started = performance.now();
  separate([{ kind: 'text', text: repeat('a short line of words\n', HUGE) }]);
  expect(performance.now() - started).toBeLessThan(BOUND_MS);
});

test.each([
  ['nested tags', `${'<div>'.repeat(100_000)}x${'</div>'.repeat(100_000)}`],
  ['unclosed tags', repeat('<blockquote>x', LARGE)],
  ['attributes', `<div ${repeat('class="gmail_quote" ', LARGE)}>x</div>`],
  ['a long class', `<div class="${repeat('gmail_quote ', LARGE)}">x</div>`],
  ['a long style', `<div style="${repeat('border-top: ', LARGE)}">x</div>`],
  ['5 MB of paragraphs', repeat('<p class="MsoNormal">some words</p>', HUGE)],
  ['line breaks', repeat('<br>', LARGE)],
  ['items', repeat('<li>x', LARGE)],
  ['quotes', repeat('<div class="gmail_quote">x<blockquote>y</blockquote></div>', LARGE)],
])('markup: %s', (_name, html) => {
  const started = performance.now();
  const { parts } = splitMarkup(parseHtml(html));
  separate(parts);
  expect(performance.now() - started).toBeLessThan(BOUND_MS);
});
