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

export function sentencesOf(text: string): Sentence[] {
  return sentenceRanges(text)
    .map(([start, end]) => {
      const tail = text.slice(Math.max(start, end - 12), end + 6);
      return { start, end, tokens: tokenise(text, start, end), asks: tail.includes('?'), playful: SMILE.test(tail) };
    })
    .filter((sentence) => sentence.tokens.length > 0);
}

const SMILE = /[:;]-?[)D]|\b(?:haha|lol|xx)\b|[😂🤣😍🥰❤🔥😉😊🎉💛]/u;

const QUOTATION = /"[^"\n]{1,300}"|“[^”\n]{1,300}”|«[^»\n]{1,300}»/gu;

/** The stretches in quotation marks: somebody's words, rarely the writer's own feeling. */
export function quotedRanges(text: string): TextRange[] {
  return Array.from(text.matchAll(QUOTATION), (match): TextRange => [match.index, match.index + match[0].length]);
}
