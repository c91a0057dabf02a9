/** A price for two wishes says that it is for both; one for a single wish does not speak of another, nor does a short draft. */
import { expect, test } from 'vitest';
import type { FactValue } from '#lib/core/draft.ts';
import { LANGUAGES } from '#lib/core/language.ts';
import { compose } from '#lib/drafts/compose.ts';
import { loadBook } from '#lib/drafts/moves/load-book.ts';

test.each(LANGUAGES)('in %s', async (language) => {
  const book = await loadBook(language);
  const movesOf = (request: FactValue, length: 'short' | 'normal') =>
    compose(
      'outside-no-term',
      { request },
      { language, address: 'formal', tone: 'plain', length },
      book,
      'a mail',
    ).sentences.map(({ move }) => move);
  const both = { quotes: ['an order form', 'a banner'] };
  expect(movesOf(both, 'normal')).toContain('one-of-both');
  expect(movesOf(both, 'short')).not.toContain('one-of-both');
  expect(movesOf({ quotes: ['an order form'] }, 'normal')).not.toContain('one-of-both');
  expect(movesOf('an order form', 'normal')).not.toContain('one-of-both');
});
