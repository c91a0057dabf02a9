/** Finds the sentences of a message that ask for work, and whether the client offers to pay for it. */
import type { TextRange } from '#lib/core/signal.ts';
import { compilePattern, matchPattern, type Pattern } from '../pattern.ts';
import { NO_PAY, OFFERS_PAY, SCOPE_CREEP } from '../rules/en/scope-creep.ts';
import { WORDS } from '../rules/en/words.ts';
import type { Sentence } from '../sentence.ts';
import type { Token } from '../tokens.ts';

export interface WorkRequest {
  readonly sentence: Sentence;
  /** The words that ask, in code units of the text. */
  readonly range: TextRange;
  /** Worded as an addition to the work, not as any request is. */
  readonly adds: boolean;
  /** What is asked may be named only beside the asking sentence. */
  readonly around: readonly Token[];
}

const ASKS = [
  '(can|could|would|will) you',
  '(can|could|may) (we|i) (also|please|just)? (have|get|see)',
  'please @make',
  '(we|i|they|he|she|members|users|customers|boss|marketing|chairman|wife|husband|team|director) (would|will|also)? ..1 (need|needs|want|wants|like|love) ',
  '(want|wants|need|needs) (a|an|the|another|to)',
  '^ (also|and|then|oh|plus)? @make',
  'would (be nice|be great|be lovely|be good|it be possible)',
  'would you mind',
  '(i|we) (assume|presume|take it|expect|trust)',
  '(should|must) ..2 (be|have been) ..1 included',
  '(goes|go) on the same',
  '(have|put|get|send|return|do) (it|them|the|his|her|that) ',
  '(belong|belongs) to (us|me)',
  '(one|another) more',
];
/** The client asks whether it is agreed, or does not know what is wanted. */
const ASKS_WHETHER = [
  '(not sure|do not know|unsure|no idea|wonder|wondering) ..2 (if|whether) ..10 (part of|included|include|covered|count|counts|extra|separate|in the|agreed)',
  '^ (is|are|does|do|would|was|or is) ..10 (included|include|part of|covered|separate|extra)',
  '(or is it|or would that be|or is that) ..3 (separate|extra|additional|something different)',
  'do you know what (he|she|they) ..2 (mean+|want+|need+)',
  'if (it|that|this) is (something different|separate|extra|not included|not part of)',
  'tell me (if|whether) ..6 (included|part of|separate|extra|covered)',
];
const compileAll = (phrases: readonly string[]) => phrases.map((phrase) => compilePattern(phrase, WORDS));
const ADDITIONS = compileAll(SCOPE_CREEP.flatMap((rule) => rule.phrases));
const REQUESTS = [...ADDITIONS, ...compileAll(ASKS)];
const PAY = compileAll(OFFERS_PAY);
const UNPAID = compileAll(NO_PAY);
const WHETHER = compileAll(ASKS_WHETHER);
const KNOWN_EXTRA = compileAll(SCOPE_CREEP.find((rule) => rule.name === 'known-to-be-extra')?.phrases ?? []);

export function requestsIn(sentences: readonly Sentence[]): WorkRequest[] {
  return sentences.flatMap((sentence, number): WorkRequest[] => {
    const found = firstMatch(REQUESTS, sentence.tokens);
    const first = found === undefined ? undefined : sentence.tokens[found.from];
    const last = found === undefined ? undefined : sentence.tokens[found.to - 1];
    if (first === undefined || last === undefined) return [];
    const around = [sentences[number - 1], sentences[number + 1]].flatMap((beside) => beside?.tokens ?? []);
    return [
      { sentence, range: [first.start, last.end], adds: firstMatch(ADDITIONS, sentence.tokens) !== undefined, around },
    ];
  });
}

export function offersPay(sentences: readonly Sentence[]): boolean {
  return has(PAY, sentences) && !has(UNPAID, sentences);
}

export function asksWhetherAgreed(sentences: readonly Sentence[]): boolean {
  return has(WHETHER, sentences);
}

export function admitsExtra(sentences: readonly Sentence[]): boolean {
  return has(KNOWN_EXTRA, sentences);
}

function has(patterns: readonly Pattern[], sentences: readonly Sentence[]): boolean {
  return sentences.some(({ tokens }) => firstMatch(patterns, tokens) !== undefined);
}

function firstMatch(patterns: readonly Pattern[], tokens: readonly Token[]) {
  const forms = new Set(tokens.flatMap(({ form, also }) => (also === undefined ? [form] : [form, also])));
  const worthALook = patterns.filter(
    ({ anchor }) => anchor === undefined || [...anchor].some((word) => forms.has(word)),
  );
  for (let from = 0; from < tokens.length; from++) {
    for (const pattern of worthALook) {
      const to = matchPattern(pattern, tokens, from);
      if (to !== undefined && to > from) return { from, to };
    }
  }
  return undefined;
}
