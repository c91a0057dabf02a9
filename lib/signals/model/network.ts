/**
 * Weighs what the words say of a message as a whole against what its sentences say alone, and the signals against each other: one
 * sentence may carry a signal that the mail around it thins out, and a complaint may explain a hard word. A network of one hidden layer.
 */
import type { Language } from '#lib/core/language.ts';
import { HEADS } from './heads.ts';
import type { Scored } from './scorer.ts';
import { fromZ85, toZ85 } from './z85.ts';

/** As many inputs as `networkInputs` gives, hidden units, and outputs, one a signal. */
interface Size {
  readonly inputs: number;
  readonly hidden: number;
  readonly outputs: number;
}

export interface NetworkWeights extends Size {
  /** Of each hidden unit its bias and then its weights. */
  readonly first: Float64Array;
  /** Of each output its bias and then its weights. */
  readonly second: Float64Array;
}

/** Both layers as Z85 of 16-bit numbers, little-endian, and what a unit of them weighs. */
export interface PackedNetwork extends Size {
  readonly first: PackedLayer;
  readonly second: PackedLayer;
}

interface PackedLayer {
  readonly z85: string;
  readonly scale: number;
}

export type Network = (inputs: Float64Array) => Float64Array;

const LANGUAGE_INPUTS: readonly Language[] = ['en', 'fa', 'tr', 'kk'];
/** Stands for the second sentence, and for the other of a pair, where there is none. */
const NONE = -3;

/**
 * Of each head the score of the whole, of the sentence that speaks most for it and of the next, the mean, the first and the last sentence, the
 * strongest two neighbours together; the number of sentences; the language.
 */
export function networkInputs({ whole, sentences }: Scored, language: Language): Float64Array {
  const scores = sentences.size === 0 ? [whole] : [...sentences.values()];
  const inputs = new Float64Array(KINDS * HEADS.length + 1 + LANGUAGE_INPUTS.length);
  for (let head = 0; head < HEADS.length; head += 1) {
    let most = Number.NEGATIVE_INFINITY;
    let second = NONE;
    let pair = Number.NEGATIVE_INFINITY;
    let sum = 0;
    let before = NONE;
    for (let at = 0; at < scores.length; at += 1) {
      const score = scores[at]?.[head] ?? 0;
      sum += score;
      pair = Math.max(pair, before + score);
      before = score;
      if (score > most) {
        if (at > 0) second = most;
        most = score;
      } else second = at === 1 ? score : Math.max(second, score);
    }
    const first = scores[0]?.[head] ?? 0;
    const kinds = [whole[head] ?? 0, most, second, sum / scores.length, first, before, pair];
    for (let kind = 0; kind < KINDS; kind += 1) inputs[kind * HEADS.length + head] = kinds[kind] ?? 0;
  }
  inputs[KINDS * HEADS.length] = Math.log(scores.length);
  const spoken = LANGUAGE_INPUTS.indexOf(language);
  if (spoken >= 0) inputs[KINDS * HEADS.length + 1 + spoken] = 1;
  return inputs;
}

/** How many scores of a head are weighed. */
const KINDS = 7;

export function createNetwork({ inputs, hidden, outputs, first, second }: NetworkWeights): Network {
  return (values) => {
    const units = new Float64Array(hidden);
    for (let unit = 0; unit < hidden; unit += 1) {
      const row = unit * (inputs + 1);
      let sum = first[row] ?? 0;
      for (let at = 0; at < inputs; at += 1) sum += (first[row + 1 + at] ?? 0) * (values[at] ?? 0);
      units[unit] = Math.max(0, sum);
    }
    const results = new Float64Array(outputs);
    for (let output = 0; output < outputs; output += 1) {
      const row = output * (hidden + 1);
      let sum = second[row] ?? 0;
      for (let unit = 0; unit < hidden; unit += 1) sum += (second[row + 1 + unit] ?? 0) * (units[unit] ?? 0);
      results[output] = sum;
    }
    return results;
  };
}

export function unpackNetwork({ first, second, ...size }: PackedNetwork): NetworkWeights {
  return { ...size, first: unpackLayer(first), second: unpackLayer(second) };
}

export function packNetwork({ first, second, ...size }: NetworkWeights): PackedNetwork {
  return { ...size, first: packLayer(first), second: packLayer(second) };
}

function unpackLayer({ z85, scale }: PackedLayer): Float64Array {
  const bytes = fromZ85(z85);
  const numbers = new DataView(bytes.buffer);
  return Float64Array.from({ length: bytes.length / 2 }, (_, at) => numbers.getInt16(2 * at, true) * scale);
}

function packLayer(weights: Float64Array): PackedLayer {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 32_767;
  const numbers = new DataView(new ArrayBuffer(weights.length * 2));
  for (const [at, weight] of weights.entries()) numbers.setInt16(2 * at, Math.round(weight / scale), true);
  return { z85: toZ85(new Uint8Array(numbers.buffer)), scale };
}
