/** Trains the network of lib/signals/model/network.ts: one hidden layer, logistic loss, Adam; the same for the same seed. */
import type { NetworkWeights } from '#lib/signals/model/network.ts';
import { createRandom } from './random.ts';

/** `is[output]`: 1 or 0. */
export interface Example {
  readonly inputs: Float64Array;
  readonly is: Uint8Array;
}

const HIDDEN = 32;
/** Nets that start differently and are joined into one are steadier than one. */
const NETS = 3;
const EPOCHS = 24;
const BATCH = 128;
const RATE = 2e-3;
/** How strongly weights are drawn to 0. */
const DECAY = 2e-4;
const [KEEP_MEAN, KEEP_SQUARE, TINY] = [0.9, 0.999, 1e-8];

export function trainNetwork(examples: readonly Example[], seed: number): NetworkWeights {
  const scaling = scalingOf(examples);
  const scaled = examples.map(({ inputs, is }) => ({ inputs: scaling.apply(inputs), is }));
  const nets = Array.from({ length: NETS }, (_, net) => trainOne(scaled, seed + net));
  return scaling.folded(joined(nets));
}

interface Scaling {
  apply(inputs: Float64Array): Float64Array;
  /** The same network for inputs that are not scaled. */
  folded(network: NetworkWeights): NetworkWeights;
}

/** Each input with mean 0 and deviation 1. */
function scalingOf(examples: readonly Example[]): Scaling {
  const width = examples[0]?.inputs.length ?? 0;
  const means = new Float64Array(width);
  const deviations = new Float64Array(width);
  for (const { inputs } of examples)
    for (let at = 0; at < width; at += 1) means[at] = (means[at] ?? 0) + (inputs[at] ?? 0);
  for (let at = 0; at < width; at += 1) means[at] = (means[at] ?? 0) / examples.length;
  for (const { inputs } of examples)
    for (let at = 0; at < width; at += 1)
      deviations[at] = (deviations[at] ?? 0) + ((inputs[at] ?? 0) - (means[at] ?? 0)) ** 2;
  for (let at = 0; at < width; at += 1) deviations[at] = Math.sqrt((deviations[at] ?? 0) / examples.length) || 1;
  return {
    apply: (inputs) => inputs.map((value, at) => (value - (means[at] ?? 0)) / (deviations[at] ?? 1)),
    folded: (network) => {
      const first = network.first.slice();
      for (let unit = 0; unit < network.hidden; unit += 1) {
        const row = unit * (width + 1);
        for (let at = 0; at < width; at += 1) {
          const weight = (first[row + 1 + at] ?? 0) / (deviations[at] ?? 1);
          first[row + 1 + at] = weight;
          first[row] = (first[row] ?? 0) - weight * (means[at] ?? 0);
        }
      }
      return { ...network, first };
    },
  };
}

/** One network that answers with the mean of these. */
function joined(nets: readonly NetworkWeights[]): NetworkWeights {
  const [{ inputs, outputs } = { inputs: 0, outputs: 0 }] = nets;
  const hidden = nets.reduce((sum, net) => sum + net.hidden, 0);
  const first = Float64Array.from(nets.flatMap((net) => [...net.first]));
  const second = new Float64Array(outputs * (hidden + 1));
  for (let output = 0; output < outputs; output += 1) {
    let unit = 0;
    for (const net of nets) {
      const row = output * (net.hidden + 1);
      second[output * (hidden + 1)] = (second[output * (hidden + 1)] ?? 0) + (net.second[row] ?? 0) / nets.length;
      for (let own = 0; own < net.hidden; own += 1, unit += 1)
        second[output * (hidden + 1) + 1 + unit] = (net.second[row + 1 + own] ?? 0) / nets.length;
    }
  }
  return { inputs, hidden, outputs, first, second };
}

function trainOne(examples: readonly Example[], seed: number): NetworkWeights {
  const random = createRandom(seed);
  const inputs = examples[0]?.inputs.length ?? 0;
  const outputs = examples[0]?.is.length ?? 0;
  const start = (rows: number, width: number) => {
    const spread = Math.sqrt(6 / (rows + width));
    return Float64Array.from({ length: rows * (width + 1) }, (_, at) =>
      at % (width + 1) === 0 ? 0 : (2 * random.next() - 1) * spread,
    );
  };
  const first = start(HIDDEN, inputs);
  const second = start(outputs, HIDDEN);
  const steps = [createStep(first, inputs + 1), createStep(second, HIDDEN + 1)] as const;
  const units = new Float64Array(HIDDEN);
  const blame = new Float64Array(HIDDEN);
  const order = Int32Array.from(examples, (_, index) => index);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    random.shuffle(order);
    const rate = RATE * (1 - epoch / EPOCHS);
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.subarray(from, from + BATCH);
      for (const index of batch) learnFrom(examples[index]);
      for (const step of steps) step.take(rate, batch.length);
    }
  }
  return { inputs, hidden: HIDDEN, outputs, first, second };

  function learnFrom(example: Example | undefined): void {
    if (example === undefined) return;
    const { inputs: values, is } = example;
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const row = unit * (inputs + 1);
      let sum = first[row] ?? 0;
      for (let at = 0; at < inputs; at += 1) sum += (first[row + 1 + at] ?? 0) * (values[at] ?? 0);
      units[unit] = Math.max(0, sum);
    }
    blame.fill(0);
    const [firstSlope, secondSlope] = [steps[0].slope, steps[1].slope];
    for (let output = 0; output < outputs; output += 1) {
      const row = output * (HIDDEN + 1);
      let sum = second[row] ?? 0;
      for (let unit = 0; unit < HIDDEN; unit += 1) sum += (second[row + 1 + unit] ?? 0) * (units[unit] ?? 0);
      const error = 1 / (1 + Math.exp(-sum)) - (is[output] ?? 0);
      secondSlope[row] = (secondSlope[row] ?? 0) + error;
      for (let unit = 0; unit < HIDDEN; unit += 1) {
        const at = row + 1 + unit;
        secondSlope[at] = (secondSlope[at] ?? 0) + error * (units[unit] ?? 0);
        blame[unit] = (blame[unit] ?? 0) + error * (second[at] ?? 0);
      }
    }
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      if ((units[unit] ?? 0) <= 0) continue;
      const row = unit * (inputs + 1);
      const error = blame[unit] ?? 0;
      firstSlope[row] = (firstSlope[row] ?? 0) + error;
      for (let at = 0; at < inputs; at += 1)
        firstSlope[row + 1 + at] = (firstSlope[row + 1 + at] ?? 0) + error * (values[at] ?? 0);
    }
  }
}

/** Adam (Kingma and Ba, 2015) with weights drawn to 0, biases excepted. */
function createStep(weights: Float64Array, width: number) {
  const slope = new Float64Array(weights.length);
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  let count = 0;
  return {
    slope,
    take(rate: number, rows: number): void {
      count += 1;
      const [meanBias, squareBias] = [1 - KEEP_MEAN ** count, 1 - KEEP_SQUARE ** count];
      for (let at = 0; at < weights.length; at += 1) {
        const weight = weights[at] ?? 0;
        const pull = (slope[at] ?? 0) / rows + (at % width === 0 ? 0 : DECAY * weight);
        slope[at] = 0;
        mean[at] = KEEP_MEAN * (mean[at] ?? 0) + (1 - KEEP_MEAN) * pull;
        square[at] = KEEP_SQUARE * (square[at] ?? 0) + (1 - KEEP_SQUARE) * pull * pull;
        weights[at] = weight - (rate * (mean[at] ?? 0)) / meanBias / (Math.sqrt((square[at] ?? 0) / squareBias) + TINY);
      }
    },
  };
}
