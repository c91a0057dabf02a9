/** Runs the rules over a message and gathers what each one found, in the order of the text. */
import type { Signal, TextRange } from '#lib/core/signal.ts';
import { isSilenced } from './guards.ts';
import { compilePattern, matchPattern, type Pattern, type WordLists } from './pattern.ts';
import type { Rule } from './rule.ts';
import type { RuleName } from './rule-names.ts';
import { quotedRanges, type Sentence } from './sentence.ts';

export interface Evidence {
  readonly signal: Signal;
  readonly rule: RuleName;
  readonly weight: number;
  readonly range: TextRange;
  /** Which sentence of the field carries it. */
  readonly sentence: number;
}

interface CompiledRule {
  readonly rule: Rule;
  readonly unless: readonly Pattern[];
}

interface IndexedPhrase {
  readonly pattern: Pattern;
  readonly compiled: CompiledRule;
}

export interface Matcher {
  readonly find: (text: string, sentences: readonly Sentence[]) => Evidence[];
}

export function createMatcher(rules: readonly Rule[], lists: WordLists): Matcher {
  const byFirstWord = new Map<string, IndexedPhrase[]>();
  const anywhere: IndexedPhrase[] = [];
  for (const rule of rules) {
    const compiled = { rule, unless: (rule.unless ?? []).map((source) => compilePattern(source, lists)) };
    for (const source of rule.phrases) {
      const pattern = compilePattern(source, lists);
      const phrase = { pattern, compiled };
      if (pattern.firstWords === undefined) anywhere.push(phrase);
      for (const word of pattern.firstWords ?? []) byFirstWord.set(word, [...(byFirstWord.get(word) ?? []), phrase]);
    }
  }
  const candidates = (form: string, also: string | undefined) => [
    ...(byFirstWord.get(form) ?? []),
    ...(also === undefined ? [] : (byFirstWord.get(also) ?? [])),
    ...anywhere,
  ];
  return { find: (text, sentences) => find(text, sentences, candidates) };
}

type Candidates = (form: string, also: string | undefined) => readonly IndexedPhrase[];

function find(text: string, sentences: readonly Sentence[], candidates: Candidates): Evidence[] {
  const found: Evidence[] = [];
  const isQuoted = createQuotedTest(quotedRanges(text));
  sentences.forEach((sentence, number) => {
    const silent = new Map<CompiledRule, boolean>();
    sentence.tokens.forEach((token, from) => {
      for (const { pattern, compiled } of candidates(token.form, token.also)) {
        const to = matchPattern(pattern, sentence.tokens, from);
        const last = to === undefined ? undefined : sentence.tokens[to - 1];
        if (to === undefined || last === undefined || isQuoted(token.start, token.end)) continue;
        if (
          isSilenced(compiled.rule.guards, sentence, { from, to }, sentences[number - 1]) ||
          isExcused(compiled, sentence, silent)
        )
          continue;
        const { signal, name, weight } = compiled.rule;
        found.push({ signal, rule: name, weight, range: [token.start, last.end], sentence: number });
      }
    });
  });
  return found;
}

function isExcused(compiled: CompiledRule, { tokens }: Sentence, known: Map<CompiledRule, boolean>): boolean {
  const before = known.get(compiled);
  if (before !== undefined) return before;
  const excused = compiled.unless.some((pattern) =>
    tokens.some((_, at) => matchPattern(pattern, tokens, at) !== undefined),
  );
  known.set(compiled, excused);
  return excused;
}

/** Matches come in the order of the text, so one walk over the ordered quotations is enough. */
function createQuotedTest(quoted: readonly TextRange[]): (start: number, end: number) => boolean {
  let at = 0;
  return (start, end) => {
    while ((quoted[at]?.[1] ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const current = quoted[at];
    return current !== undefined && current[0] <= start && end <= current[1];
  };
}
