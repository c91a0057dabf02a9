/** The two stages that read a message: words as a whole and sentence by sentence, and the network that weighs them. */
import { expect, test } from 'vitest';
import { SIGNALS } from '#lib/core/signal.ts';
import { sentencesOf } from '#lib/signals/model/features.ts';
import { HEADS } from '#lib/signals/model/heads.ts';
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

test('the inputs: the whole, the strongest sentence, the next, the mean, the first, the last, the strongest pair, how many, the language', () => {
  const scores = (value: number) => new Float64Array(HEADS.length).fill(value);
  const kindsOf = (inputs: Float64Array) => Array.from({ length: 7 }, (_, kind) => inputs[kind * HEADS.length]);
  const of = (...values: number[]) =>
    networkInputs({ whole: scores(0.5), sentences: new Map(values.map((value, at) => [at, scores(value)])) }, 'tr');
  const three = of(-1, 2, 1.5);
  expect(kindsOf(three)).toEqual([0.5, 2, 1.5, 2.5 / 3, -1, 1.5, 3.5]);
  expect([...three.slice(7 * HEADS.length)]).toEqual([Math.log(3), 0, 0, 1, 0]);
  expect(kindsOf(of(1))).toEqual([0.5, 1, -3, 1, 1, 1, -2]);
  expect(kindsOf(of())).toEqual(kindsOf(of(0.5)));
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
