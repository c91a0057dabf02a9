/** A message cut into sentences of tokens, with what the rules ask of a sentence: is it a question, which words are quoted. */
import type { TextRange } from '#lib/core/signal.ts';
import { sentenceRanges } from '#lib/text/sentences.ts';
import { type Token, tokenise } from './tokens.ts';

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly asks: boolean;
  /** Marked as a joke or as delight by a smiley. */
  readonly playful: boolean;
}

/** A longer stretch without an end mark is read in pieces, so that the work on a sentence stays bounded. */
const LONGEST_SENTENCE = 150;

export function sentencesOf(text: string): Sentence[] {
  return sentenceRanges(text).flatMap(([start, end]) => {
    const tail = text.slice(Math.max(start, end - 12), end + 6);
    const marks = { asks: tail.includes('?'), playful: SMILE.test(tail) };
    return piecesOf(tokenise(text, start, end)).map((tokens) => ({ start, end, tokens, ...marks }));
  });
}

function piecesOf(tokens: readonly Token[]): (readonly Token[])[] {
  const count = Math.ceil(tokens.length / LONGEST_SENTENCE);
  return Array.from({ length: count }, (_, i) => tokens.slice(i * LONGEST_SENTENCE, (i + 1) * LONGEST_SENTENCE));
}

const SMILE = /[:;]-?[)D]|\b(?:haha|lol|xx)\b|[😂🤣😍🥰❤🔥😉😊🎉💛]/u;

const QUOTATION = /"[^"\n]{1,300}"|“[^”\n]{1,300}”|«[^»\n]{1,300}»/gu;

/** The stretches in quotation marks: somebody's words, rarely the writer's own feeling. */
export function quotedRanges(text: string): TextRange[] {
  return Array.from(text.matchAll(QUOTATION), (match): TextRange => [match.index, match.index + match[0].length]);
}
