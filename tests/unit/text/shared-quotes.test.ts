/** The separation of real mails of many programs and languages, where that collection is at hand. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scoreCorpus } from '#tests/support/quote-corpus.ts';

const FOLDER = '../shared/mail/quotes';
const isPresent = existsSync(FOLDER);
if (!isPresent) console.log(`skipped: ${FOLDER} is absent`);

test.skipIf(!isPresent)('splits the shared bodies within the three bounds', async () => {
  const score = await scoreCorpus(FOLDER);
  console.log(
    `shared bodies: ${score.right} of ${score.bodies} split right, ${score.lost.length} lost new text, ${score.leaked.length} leaked`,
  );
  expect(score.leaked).toEqual([]);
  expect(score.lost.length / score.bodies).toBeLessThanOrEqual(0.03);
  expect(score.right / score.bodies).toBeGreaterThanOrEqual(0.95);
});
