/** Cuts a message into the words that the signals are read from, each with its place, folded for look-up. */
import type { FINDING_FIELDS } from '#lib/core/signal.ts';
import { foldWord } from '#lib/text/fold.ts';
import { identifyLanguage } from '#lib/text/language.ts';
import { sentenceRanges } from '#lib/text/sentences.ts';
import type { Spelling } from '#lib/text/spelling.ts';

export interface Word {
  /** Folded; for marks that speak (`!`, `?`, a smiley) the mark. */
  readonly form: string;
  readonly written: string;
  readonly field: (typeof FINDING_FIELDS)[number];
  /** Half-open, UTF-16 code units of the field. */
  readonly start: number;
  readonly end: number;
  /** Counted through subject and text. */
  readonly sentence: number;
}

export interface MessageText {
  readonly subject: string;
  readonly text: string;
}

/** In reading order, the subject first. */
export function wordsOf({ subject, text }: MessageText, spelled?: Spelling): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  for (const [field, written] of [['subject', subject] as const, ['text', text] as const]) {
    for (const [start, end] of sentenceRanges(written)) {
      for (const match of written.slice(start, end).matchAll(WORD)) {
        const form = foldWord(spelled?.(match[0]) ?? match[0]);
        const at = start + match.index;
        if (form !== '') words.push({ form, written: match[0], field, start: at, end: at + match[0].length, sentence });
      }
      sentence += 1;
    }
  }
  return words;
}

/** Of words in Latin letters. */
export function latinLanguageOf(text: string): 'en' | 'tr' {
  return identifyLanguage(text) === 'tr' ? 'tr' : 'en';
}

/** Letters with their marks, half-spaces and apostrophes inside; or marks that speak. */
const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u0640\u00ad]*(?:['’‘ʼ`][\p{L}\p{M}]+)*|[!?؟]+|\p{Extended_Pictographic}|[:;]-?[()DP]/gu;
