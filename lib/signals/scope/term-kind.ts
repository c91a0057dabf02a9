/** Guesses what kind of term a typed line is, and the rounds, hours or days that it counts. */
import type { Agreement } from '#lib/core/record.ts';
import { tokenise } from '../tokens.ts';
import { numberOf } from './numbers.ts';

type TermKind = Agreement['kind'];

const KINDS: readonly (readonly [TermKind, RegExp])[] = [
  ['revision-rounds', /\b(?:rounds?|revisions?|correction loops?|iterations?)\b/i],
  [
    'exclusions',
    /^\W*(?:no|not|without|excluding|except|never)\b|\b(?:not included|excluded|excluding|not part of|is extra|are extra)\b/i,
  ],
  ['notice', /\bnotice\b|\bcancel(?:lation|led|ling)?\b/i],
  [
    'payment-days',
    /\b(?:pa(?:y|id|yment|yable)|net|invoices?)\b.{0,40}\bdays?\b|\bnet \d+\b|\b(?:deposit|advance|instalments?|up ?front)\b/i,
  ],
  [
    'hours',
    /^\W*(?:up to |about |max(?:imum)? )?\w+ hours?\b|\bhours? (?:a|per|each) (?:day|week|month|quarter|year)\b/i,
  ],
  ['fee', /[€£$₺₸]|\b(?:EUR|USD|GBP|TRY|KZT|fee|rate|per hour|an hour|per word|fixed price)\b/i],
];

export function guessTermKind(text: string): TermKind {
  return KINDS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'deliverables';
}

const COUNTED: readonly TermKind[] = ['revision-rounds', 'hours', 'payment-days', 'notice'];

/** The first number of a term whose kind counts something; `undefined` where there is none. */
export function guessTermQuantity(text: string): number | undefined {
  if (!COUNTED.includes(guessTermKind(text))) return undefined;
  return tokenise(text)
    .map((token) => numberOf(token.form))
    .find((value) => value !== undefined);
}
