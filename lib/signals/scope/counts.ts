/** Weighs what is counted: revision rounds, and how many of a thing were agreed. */
import type { Agreement } from '#lib/core/record.ts';
import { compilePattern, matchPattern } from '../pattern.ts';
import { WORDS } from '../rules/en/words.ts';
import type { Sentence } from '../sentence.ts';
import type { Token } from '../tokens.ts';
import { numberOf, ordinalOf } from './numbers.ts';
import type { ReadTerm } from './terms.ts';

export interface CountWeighing {
  readonly verdict: 'in' | 'out';
  readonly term: Agreement;
}

export function weighCounts(sentences: readonly Sentence[], terms: readonly ReadTerm[]): CountWeighing | undefined {
  const rounds = terms.find(({ term }) => term.kind === 'revision-rounds');
  const byRounds = rounds === undefined ? undefined : weighRounds(sentences, rounds);
  return byRounds ?? weighTally(sentences, terms);
}

const ROUND = new Set('round rounds revision revisions iteration loop'.split(' '));
const USED_UP = [
  '(had|used|used up|gone through|been through|done|spent|finished|exhausted) ..2 (our|all|both|the|those|every|my) ..3 (round+|revision+)',
  '(after|beyond|over) (the|our|both|all) ..2 (round+|revision+)',
  '(no|not any) (more)? (round+|revision+) left',
].map((phrase) => compilePattern(phrase, WORDS));

function weighRounds(sentences: readonly Sentence[], rounds: ReadTerm): CountWeighing | undefined {
  const { term, count } = rounds;
  if (count === undefined) return undefined;
  for (const [number, { tokens }] of sentences.entries()) {
    if (tokens.some((_, at) => USED_UP.some((used) => matchPattern(used, tokens, at) !== undefined)))
      return { verdict: 'out', term };
    const beside = [tokens, sentences[number - 1]?.tokens ?? []].some((some) =>
      some.some((token) => ROUND.has(token.form)),
    );
    if (!beside) continue;
    const asked = tokens.map((token, at) => roundAt(tokens, token, at)).find((value) => value !== undefined);
    if (asked !== undefined) return { verdict: asked > count ? 'out' : 'in', term };
  }
  return undefined;
}

/** "the third round", "round three", "the third and last". */
function roundAt(tokens: readonly Token[], token: Token, at: number): number | undefined {
  const ordinal = ordinalOf(token.form);
  if (ordinal !== undefined) {
    const near = tokens
      .slice(at + 1, at + 4)
      .some((next) => ROUND.has(next.form) || next.form === 'last' || next.form === 'final');
    return near ? ordinal : undefined;
  }
  return ROUND.has(token.form) ? numberOf(tokens[at + 1]?.form ?? '') : undefined;
}

const TALLY = [
  '(that|which|this) makes (it)?',
  '(is|that is|this is|it is|be) number',
  'making (it)? ',
  'bringing (it|the total) to',
  'in total',
].map((phrase) => compilePattern(phrase, WORDS));

/** "that makes four", "that's number six" against the agreed number. */
function weighTally(sentences: readonly Sentence[], terms: readonly ReadTerm[]): CountWeighing | undefined {
  const counted = terms.find(({ term, count }) => term.kind === 'deliverables' && count !== undefined);
  if (counted?.count === undefined) return undefined;
  for (const { tokens } of sentences) {
    for (const at of tokens.keys()) {
      const after = TALLY.map((tally) => matchPattern(tally, tokens, at)).find((place) => place !== undefined);
      const total = after === undefined ? undefined : numberOf(tokens[after]?.form ?? '');
      if (total !== undefined) return { verdict: total > counted.count ? 'out' : 'in', term: counted.term };
    }
  }
  return undefined;
}
