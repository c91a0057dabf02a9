/** The separation of the project's own bodies in English, Persian, Turkish, Kazakh and Russian. */

import { expect, test } from 'vitest';
import { scoreCorpus } from '#tests/support/quote-corpus.ts';

test('splits the own bodies within the three bounds', async () => {
  const score = await scoreCorpus('tests/quotes');
  console.log(
    `own bodies: ${score.right} of ${score.bodies} split right, ${score.lost.length} lost new text, ${score.leaked.length} leaked`,
  );
  expect(score.bodies).toBeGreaterThanOrEqual(75);
  expect(score.leaked).toEqual([]);
  expect(score.lost.length / score.bodies).toBeLessThanOrEqual(0.03);
  expect(score.right / score.bodies).toBeGreaterThanOrEqual(0.95);
  expect(score.mistaken.length / score.bodies).toBeLessThanOrEqual(0.05);
});
