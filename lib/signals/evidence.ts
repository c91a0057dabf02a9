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

interface Phrase {
  readonly pattern: Pattern;
  readonly compiled: CompiledRule;
}

/** Phrases by the word that a sentence must hold for them to be worth a look. */
interface PhraseIndex {
  readonly byAnchor: ReadonlyMap<string, readonly Phrase[]>;
  readonly always: readonly Phrase[];
}

export interface Matcher {
  readonly find: (text: string, sentences: readonly Sentence[]) => Evidence[];
}

export function createMatcher(rules: readonly Rule[], lists: WordLists): Matcher {
  const index = indexPhrases(rules, lists);
  return { find: (text, sentences) => find(text, sentences, index) };
}

function indexPhrases(rules: readonly Rule[], lists: WordLists): PhraseIndex {
  const byAnchor = new Map<string, Phrase[]>();
  const always: Phrase[] = [];
  for (const rule of rules) {
    const compiled = { rule, unless: (rule.unless ?? []).map((source) => compilePattern(source, lists)) };
    for (const source of rule.phrases) {
      const pattern = compilePattern(source, lists);
      const phrase = { pattern, compiled };
      if (pattern.anchor === undefined) always.push(phrase);
      for (const word of pattern.anchor ?? []) {
        const known = byAnchor.get(word);
        if (known === undefined) byAnchor.set(word, [phrase]);
        else known.push(phrase);
      }
    }
  }
  return { byAnchor, always };
}

interface Hit {
  readonly compiled: CompiledRule;
  readonly from: number;
  readonly to: number;
}

function find(text: string, sentences: readonly Sentence[], index: PhraseIndex): Evidence[] {
  const found: Evidence[] = [];
  const isQuoted = createQuotedTest(quotedRanges(text));
  sentences.forEach((sentence, number) => {
    const silent = new Map<CompiledRule, boolean>();
    for (const { compiled, from, to } of hitsIn(sentence, index)) {
      const first = sentence.tokens[from];
      const last = sentence.tokens[to - 1];
      if (first === undefined || last === undefined || isQuoted(first.start, first.end)) continue;
      if (isSilenced(compiled.rule.guards, sentence, { from, to }, sentences[number - 1])) continue;
      if (isExcused(compiled, sentence, silent)) continue;
      const { signal, name, weight } = compiled.rule;
      found.push({ signal, rule: name, weight, range: [first.start, last.end], sentence: number });
    }
  });
  return found;
}

/** In the order of the text. */
function hitsIn({ tokens }: Sentence, { byAnchor, always }: PhraseIndex): Hit[] {
  const worthALook = new Set<Phrase>(always);
  for (const { form, also } of tokens) {
    for (const phrase of byAnchor.get(form) ?? []) worthALook.add(phrase);
    for (const phrase of also === undefined ? [] : (byAnchor.get(also) ?? [])) worthALook.add(phrase);
  }
  const hits: Hit[] = [];
  for (const { pattern, compiled } of worthALook) {
    for (let from = 0; from < tokens.length; from++) {
      const to = matchPattern(pattern, tokens, from);
      if (to !== undefined && to > from) hits.push({ compiled, from, to });
    }
  }
  return hits.sort((a, b) => a.from - b.from);
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
