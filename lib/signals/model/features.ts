/**
 * What the learnt part sees of a message: words, pieces of words, neighbours, runs of capitals, the meanings of the lexicon and which of
 * them meet in one sentence. Each is known by a hash alone, so no list of them is kept. None reaches over the end of a sentence.
 */
import type { Meaning } from '../lexicon/meanings.ts';
import type { Word } from '../words.ts';

/** Hashes have so many bits: few of the features that a message has and the model does not know fall on a known one. */
const KEY_BITS = 24;

/** How much each kind of feature counts. */
const WEIGHT = { word: 1, piece: 0.5, pair: 0.8, stems: 0.8, apart: 0.6, shouting: 2, meaning: 2, meeting: 0.6 };

const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** So many words in capitals one after the other are shouted; one or two are names or stressed. */
const SHOUTED = 3;
/** A meaning meets so many of those after it in its sentence, so that the work stays linear. */
const MEETS = 12;
/** Letters of a word that stand for its stem where words are joined: endings vary, and neighbours with them. */
const STEM = 5;

/** The words and meanings of one sentence. */
export interface Sentence {
  /** In the message, from 0. */
  readonly number: number;
  readonly words: readonly Word[];
  readonly meanings: readonly Meaning[];
  /** The place of its first word in the message. */
  readonly from: number;
}

/** `from` and `to`: the words that make the feature, places in the message, half-open. The same key can come several times. */
export type Visit = (key: number, weight: number, from: number, to: number) => void;

/** By what the sum of the features is divided, so that long mail does not speak louder than short. */
export function lengthOf(visits: number): number {
  return 2 * Math.max(visits, 1) ** 0.35;
}

/** In reading order; `meanings` in the order of the text. Sentences without a word are left out. */
export function sentencesOf(words: readonly Word[], meanings: readonly Meaning[]): Sentence[] {
  const sentences: Sentence[] = [];
  let meant = 0;
  for (let from = 0, to = 0; from < words.length; from = to) {
    const number = words[from]?.sentence ?? 0;
    while (to < words.length && words[to]?.sentence === number) to += 1;
    const first = meant;
    while ((meanings[meant]?.from ?? words.length) < to) meant += 1;
    sentences.push({ number, words: words.slice(from, to), meanings: meanings.slice(first, meant), from });
  }
  return sentences;
}

export function visitFeatures(sentence: Sentence, visit: Visit): void {
  const { words, from } = sentence;
  for (let at = 0; at < words.length; at += 1) {
    const place = from + at;
    visitWord(words[at]?.form ?? '', (key, weight) => visit(key, weight, place, place + 1));
  }
  visitNeighbours(sentence, visit);
  visitShouting(sentence, visit);
  visitMeanings(sentence.meanings, visit);
}

/** The word and its pieces: always the same for the same form. */
export function visitWord(form: string, visit: (key: number, weight: number) => void): void {
  visit(keyOf(hash(form, 0, form.length, WORD_SEED)), WEIGHT.word);
  const bounded = `_${form}_`;
  for (let start = 0; start + SHORTEST_PIECE <= bounded.length; start += 1) {
    let state: number = PIECE_SEED;
    const longest = Math.min(LONGEST_PIECE, bounded.length - start);
    for (let length = 1; length <= longest; length += 1) {
      state = step(state, bounded.charCodeAt(start + length - 1));
      if (length >= SHORTEST_PIECE) visit(keyOf(state), WEIGHT.piece);
    }
  }
}

export function visitNeighbours({ words, from }: Sentence, visit: Visit): void {
  for (let at = 1; at < words.length; at += 1) {
    const before = words[at - 1]?.form ?? '';
    const form = words[at]?.form ?? '';
    const place = from + at;
    visit(keyOf(join(before, before.length, form, form.length, PAIR_SEED)), WEIGHT.pair, place - 1, place + 1);
    visit(keyOf(join(before, STEM, form, STEM, STEMS_SEED)), WEIGHT.stems, place - 1, place + 1);
    const earlier = words[at - 2]?.form;
    if (earlier !== undefined)
      visit(keyOf(join(earlier, STEM, form, STEM, APART_SEED)), WEIGHT.apart, place - 2, place + 1);
  }
}

/** From here on: Arabic letters. */
const FIRST_WITHOUT_CASE = 0x600;

/** Letter case is folded away in the words themselves. */
export function visitShouting({ words, from }: Sentence, visit: Visit): void {
  let begin = 0;
  for (let at = 0; at <= words.length; at += 1) {
    if (isInCapitals(words[at]?.written ?? '')) continue;
    if (at - begin >= SHOUTED) visit(keyOf(SHOUTING_SEED), WEIGHT.shouting, from + begin, from + at);
    begin = at + 1;
  }
}

function isInCapitals(written: string): boolean {
  const last = written.charCodeAt(written.length - 1);
  const isSmall = (last >= 0x61 && last <= 0x7a) || (last >= 0x430 && last <= 0x44f);
  return (
    !isSmall && last < FIRST_WITHOUT_CASE && written !== written.toLowerCase() && written === written.toUpperCase()
  );
}

/** Meanings alone, and each two that meet in the sentence. */
export function visitMeanings(meanings: readonly Meaning[], visit: Visit): void {
  for (let at = 0; at < meanings.length; at += 1) {
    const meaning = meanings[at];
    if (meaning === undefined) continue;
    visit(keyOf(step(MEANING_SEED, meaning.id)), WEIGHT.meaning, meaning.from, meaning.to);
    for (let next = at + 1; next <= at + MEETS && next < meanings.length; next += 1) {
      const other = meanings[next];
      if (other === undefined || other.id === meaning.id) continue;
      const [low, high] = other.id < meaning.id ? [other.id, meaning.id] : [meaning.id, other.id];
      visit(keyOf(step(step(MEETING_SEED, low), high)), WEIGHT.meeting, meaning.from, meaning.to);
    }
  }
}

const [WORD_SEED, PIECE_SEED, PAIR_SEED, STEMS_SEED, APART_SEED, SHOUTING_SEED, MEANING_SEED, MEETING_SEED] = [
  0x811c9dc5, 0x1b873593, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x7f4a7c15, 0x27d4eb2f, 0x165667b1,
] as const;

/** FNV-1a over UTF-16 code units. */
function step(state: number, code: number): number {
  return Math.imul(state ^ code, 0x01000193);
}

function hash(text: string, from: number, to: number, seed: number): number {
  let state = seed;
  for (let at = from; at < to && at < text.length; at += 1) state = step(state, text.charCodeAt(at));
  return state;
}

function join(first: string, firstLetters: number, second: string, secondLetters: number, seed: number): number {
  return hash(second, 0, secondLetters, step(hash(first, 0, firstLetters, seed), 0x20));
}

/** The last mixing step of MurmurHash3, so that the bits that are kept depend on all. */
function keyOf(state: number): number {
  let mixed = state ^ (state >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed >>> (32 - KEY_BITS);
}
