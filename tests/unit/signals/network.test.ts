/** The two stages that read a message: words as a whole and sentence by sentence, and the network that weighs them. */
import { expect, test } from 'vitest';
import { SIGNALS } from '#lib/core/signal.ts';
import { sentencesOf } from '#lib/signals/model/features.ts';
import { createNetwork, networkInputs, packNetwork, unpackNetwork } from '#lib/signals/model/network.ts';
import { movesOf, scoresOf } from '#lib/signals/model/score.ts';
import { readWords } from '#lib/signals/read-words.ts';
import { trainNetwork } from '#tests/train/network.ts';
import { createRandom } from '#tests/train/random.ts';

const read = (text: string) => {
  const words = readWords({ subject: '', text });
  if (words === undefined) throw new Error(`not read: ${text}`);
  return sentencesOf(words.words, words.meanings);
};
const scored = (text: string) => scoresOf(read(text));

const THANKS = 'Thank you for the drawings.';
const BLAME = 'They are not what we agreed on, and I am disappointed.';

test('a sentence has the scores that it has alone', () => {
  const both = scored(`${THANKS} ${BLAME}`);
  expect([...both.sentences.keys()]).toHaveLength(2);
  expect([...both.sentences.values()].map((scores) => [...scores])).toEqual([
    [...scored(THANKS).whole],
    [...scored(BLAME).whole],
  ]);
});

test('what is said twice counts once for the whole, of a greater length', () => {
  const at = SIGNALS.indexOf('dissatisfaction');
  const nothing = scoresOf([]).whole[at] ?? 0;
  const once = scored(BLAME).whole[at] ?? 0;
  const twice = scored(`${BLAME} ${BLAME}`).whole[at] ?? 0;
  expect(once).toBeGreaterThan(nothing);
  expect(twice).toBeGreaterThan(nothing);
  expect(twice).toBeLessThan(once);
});

test('words move a score in the sentence that they stand in', () => {
  const [thanks = 0, blame = 0] = read(`${THANKS} ${BLAME}`).map((sentence) =>
    movesOf('dissatisfaction', sentence).reduce((sum, move) => sum + move, 0),
  );
  expect(blame).toBeGreaterThan(thanks);
});

test('the inputs: the whole, the strongest sentence, the next, the mean, how many, the language', () => {
  const scores = (value: number) => new Float64Array(SIGNALS.length + 1).fill(value);
  const inputs = networkInputs(
    {
      whole: scores(0.5),
      sentences: new Map([
        [0, scores(-1)],
        [3, scores(2)],
        [4, scores(1)],
      ]),
    },
    'tr',
  );
  const count = SIGNALS.length;
  const ofFirstSignal = [0, 1, 2, 3].map((kind) => inputs[kind * count]);
  expect(ofFirstSignal).toEqual([0.5, 2, 1, 2 / 3]);
  expect([...inputs.slice(4 * count)]).toEqual([Math.log(3), 0, 0, 1, 0]);
  const empty = networkInputs({ whole: scores(0.5), sentences: new Map() }, 'en');
  expect([0, 1, 3].map((kind) => empty[kind * count])).toEqual([0.5, 0.5, 0.5]);
});

test('a network learns what no single input tells, and is the same after packing', () => {
  const random = createRandom(5);
  const examples = Array.from({ length: 600 }, () => {
    const inputs = Float64Array.of(random.next() * 4 - 2, random.next() * 4 - 2);
    return { inputs, is: Uint8Array.of(Number((inputs[0] ?? 0) * (inputs[1] ?? 0) > 0)) };
  });
  const weights = trainNetwork(examples, 1);
  const network = createNetwork(weights);
  const right = examples.filter(({ inputs, is }) => Number((network(inputs)[0] ?? 0) > 0) === is[0]).length;
  expect(right / examples.length).toBeGreaterThan(0.85);
  const again = createNetwork(unpackNetwork(packNetwork(weights)));
  for (const { inputs } of examples.slice(0, 50)) expect(again(inputs)[0]).toBeCloseTo(network(inputs)[0] ?? 0, 2);
});
