/** Weighs a message against the client's recorded terms: inside, outside, or not to be told, and the term that decides. */
import type { Agreement } from '#lib/core/record.ts';
import { type Sentence, sentencesOf } from '../model/features.ts';
import { createScorer, type Scorer } from '../model/scorer.ts';
import { type Reading, wordingProbability } from '../read.ts';
import { wordsAndMeanings } from '../read-words.ts';
import { compare } from './comparison.ts';
import { asOneText } from './terms.ts';
import { type ScopeVerdict, VERDICTS } from './verdict.ts';
import { SCOPE_TERMS, SCOPE_WEIGHTS, SCOPE_WORDING } from './weights.ts';

export interface ScopeWeighing {
  readonly verdict: ScopeVerdict;
  /** The term that decided. */
  readonly term: Agreement | undefined;
  /** The probability that work beyond the terms is asked for without pay, given the one that the wording alone shows; 0 where the terms hold it. */
  readonly creep: (worded: number) => number;
}

let wording: Scorer | undefined;
let agreed: Scorer | undefined;

export function weighScope(reading: Reading, terms: readonly Agreement[]): ScopeWeighing {
  wording ??= createScorer(SCOPE_WORDING);
  agreed ??= createScorer(SCOPE_TERMS);
  const ofTerms = agreed.scores(sentencesIn(terms)).whole;
  const worded = wording.scores(reading.sentences).whole.map((score, verdict) => score + (ofTerms[verdict] ?? 0));
  const { outcomes, outsideOf, insideOf } = compare(reading, worded, terms);
  const chances = chancesOf(outcomes, reading.words.length);
  const best = Math.max(...chances);
  const verdict = VERDICTS[chances.indexOf(best)] ?? 'unclear';
  const out = chances[VERDICTS.indexOf('out')] ?? 0;
  const term = verdict === 'out' ? outsideOf : verdict === 'in' ? insideOf : undefined;
  return {
    verdict,
    term,
    creep: (worded) => (verdict === 'in' || offersPay(reading) ? 0 : joined(worded, out)),
  };
}

function sentencesIn(terms: readonly Agreement[]): Sentence[] {
  const { words, meanings } = wordsAndMeanings(asOneText(terms));
  return sentencesOf(words, meanings);
}

/**
 * Outcomes that settle a request by counting or by name, in rows too few or too indirect to learn from: what each adds, in the order of
 * `VERDICTS`.
 */
const SETTLES: Readonly<Record<string, readonly [number, number, number]>> = {
  'round over': [-1.6, 1.6, 0],
  'round within': [1, -1, 0],
  'hours over': [-2, 2, -1],
  'hours within': [1, -1, 0],
  'period over': [-2, 2, -1],
  'period within': [1, -1, 0],
  'language not named': [-1, 1, 0],
  'asked shut out': [-1, 1, 0],
};

/**
 * In a mail that is hardly more than its request, what it names and counts is what it asks for. In longer mail the same outcomes mislead:
 * weighed so in all mail they cost two and a half points of the verdicts on unseen hands.
 */
const SETTLES_ALONE: typeof SETTLES = {
  'asked covered': [0.3, -0.3, 0],
  'one sentence, only named things': [0.6, -0.6, 0],
  'one over the count': [-0.4, 0.4, 0],
  'counted over': [-1, 1, 0],
  'counted within': [0.5, -0.5, 0],
};
const HARDLY_MORE_WORDS = 20;

/** In the order of `VERDICTS`, together 1. */
function chancesOf(outcomes: ReadonlyMap<string, number>, words: number): number[] {
  const settles = words <= HARDLY_MORE_WORDS ? { ...SETTLES, ...SETTLES_ALONE } : SETTLES;
  const scores = VERDICTS.map((_, verdict) => {
    let score = SCOPE_WEIGHTS.biases[verdict] ?? 0;
    for (const [name, much] of outcomes)
      score += much * ((SCOPE_WEIGHTS.outcomes[name]?.[verdict] ?? 0) + (settles[name]?.[verdict] ?? 0));
    return score * SCOPE_WEIGHTS.sharpness;
  });
  const odds = scores.map((score) => Math.exp(score - Math.max(...scores)));
  const sum = odds.reduce((total, one) => total + one, 0);
  return odds.map((one) => one / sum);
}

/** How often work that is asked for where terms are recorded lies beyond them. */
const USUALLY_OUT = 0.37;
/** The comparison is a weaker witness than the words. */
const WITNESS = 0.8;

/** The words and the comparison as two witnesses: what the comparison says beyond the usual moves the log odds of the words. */
function joined(worded: number, out: number): number {
  const within = (chance: number) => Math.min(0.99, Math.max(0.01, chance));
  const logOdds = (chance: number) => Math.log(within(chance) / (1 - within(chance)));
  return 1 / (1 + Math.exp(-(logOdds(worded) + WITNESS * (logOdds(out) - logOdds(USUALLY_OUT)))));
}

/** Work beyond the terms for which pay is offered is new work. */
function offersPay(reading: Reading): boolean {
  return wordingProbability('new-work', reading) > 0.5;
}
