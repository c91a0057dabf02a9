/** Scores words with packed weights, as a whole and sentence by sentence, and tells which of the words moved a score. */
import { remember } from '../remember.ts';
import {
  lengthOf,
  type Sentence,
  type Visit,
  visitMeanings,
  visitNeighbours,
  visitShouting,
  visitWord,
} from './features.ts';
import { type PackedModel, unpack } from './packed.ts';

/** One a head, in the model's order: below 0 speaks against it, above 0 for it. */
export type Scores = Float64Array;

export interface Scored {
  readonly whole: Scores;
  /** Of each sentence as if it stood alone, by its number in the message. */
  readonly sentences: ReadonlyMap<number, Scores>;
}

export interface Scorer {
  scores(sentences: readonly Sentence[]): Scored;
  /** How much each word of the sentence moved the score of one head; a feature of several words is shared out among them. */
  moves(head: number, sentence: Sentence): Float64Array;
}

/** What a word brings by itself: the rows that are known of it, and how many features it has. */
interface KnownWord {
  readonly rows: readonly number[];
  readonly weights: readonly number[];
  readonly visits: number;
}

export function createScorer(model: PackedModel): Scorer {
  const { rowOf, starts, heads: headOf, values } = unpack(model);
  const heads = model.largest.length;
  const knownWord = remember(lookUpWord);
  /** The number of the sentence, and of the text, in which a row was last met, so that it counts once in each. */
  const metInSentence = new Uint32Array(model.features);
  const metInText = new Uint32Array(model.features);
  let [sentence, text] = [0, 0];
  return { scores, moves };

  function scores(read: readonly Sentence[]): Scored {
    text += 1;
    const whole = new Float64Array(heads);
    const again = new Float64Array(heads);
    let visits = 0;
    const sentences = new Map<number, Scores>();
    for (const each of read) {
      const alone = new Float64Array(heads);
      const own = addSentence(each, alone, again);
      visits += own;
      for (let head = 0; head < heads; head += 1) whole[head] = (whole[head] ?? 0) + (alone[head] ?? 0);
      sentences.set(each.number, finished(alone, own));
    }
    for (let head = 0; head < heads; head += 1) whole[head] = (whole[head] ?? 0) - (again[head] ?? 0);
    return { whole: finished(whole, visits), sentences };
  }

  /** Adds what the sentence brings to its own sums, and to `again` what the text has brought before; returns how many features it has. */
  function addSentence(each: Sentence, alone: Float64Array, again: Float64Array): number {
    sentence += 1;
    let visits = 0;
    const visit = (key: number, weight: number) => {
      visits += 1;
      add(rowOf(key), weight, alone, again);
    };
    for (const { form } of each.words) {
      const known = knownWord(form);
      visits += known.visits;
      for (let at = 0; at < known.rows.length; at += 1) add(known.rows[at] ?? -1, known.weights[at] ?? 0, alone, again);
    }
    visitNeighbours(each, visit);
    visitShouting(each, visit);
    visitMeanings(each.meanings, visit);
    return visits;
  }

  function add(row: number, weight: number, alone: Float64Array, again: Float64Array): void {
    if (row < 0 || metInSentence[row] === sentence) return;
    metInSentence[row] = sentence;
    addRow(row, weight, alone);
    if (metInText[row] === text) addRow(row, weight, again);
    else metInText[row] = text;
  }

  function addRow(row: number, weight: number, sums: Float64Array): void {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const head = headOf[at] ?? 0;
      sums[head] = (sums[head] ?? 0) + weight * (values[at] ?? 0);
    }
  }

  function weightOf(row: number, head: number): number {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) if (headOf[at] === head) return values[at] ?? 0;
    return 0;
  }

  function finished(sums: Float64Array, visits: number): Scores {
    const length = lengthOf(visits);
    for (let head = 0; head < heads; head += 1) sums[head] = (sums[head] ?? 0) / length + (model.biases[head] ?? 0);
    return sums;
  }

  function lookUpWord(form: string): KnownWord {
    const rows: number[] = [];
    const weights: number[] = [];
    let visits = 0;
    visitWord(form, (key, weight) => {
      visits += 1;
      const row = rowOf(key);
      if (row < 0) return;
      rows.push(row);
      weights.push(weight);
    });
    return { rows, weights, visits };
  }

  function moves(head: number, sentence: Sentence): Float64Array {
    const moved = new Float64Array(sentence.words.length);
    for (const [place, { form }] of sentence.words.entries()) {
      const { rows, weights } = knownWord(form);
      let sum = 0;
      for (let at = 0; at < rows.length; at += 1) sum += (weights[at] ?? 0) * weightOf(rows[at] ?? 0, head);
      moved[place] = sum;
    }
    const visit: Visit = (key, weight, from, to) => {
      const row = rowOf(key);
      if (row < 0) return;
      const move = (weight * weightOf(row, head)) / (to - from);
      for (let at = from - sentence.from; at < to - sentence.from; at += 1) moved[at] = (moved[at] ?? 0) + move;
    };
    visitNeighbours(sentence, visit);
    visitShouting(sentence, visit);
    visitMeanings(sentence.meanings, visit);
    return moved;
  }
}
