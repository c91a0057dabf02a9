/** A message as the signals see it: its words, their meanings, and the score of each head. Read once, used by all that follows. */
import { type Language, LanguageSchema } from '#lib/core/language.ts';
import { identifyLanguage } from '#lib/text/language.ts';
import { type Meaning, meaningsIn } from './lexicon/meanings.ts';
import { probabilityOf } from './model/decide.ts';
import { HEADS, type Head } from './model/heads.ts';
import { type Scores, scoresOf } from './model/score.ts';
import { DECISIONS } from './model/weights.ts';
import { type MessageText, type Word, wordsOf } from './words.ts';

export interface Reading {
  /** The language its scores are judged by; Russian sentences stand in Kazakh mail. */
  readonly language: Language;
  readonly words: readonly Word[];
  readonly meanings: readonly Meaning[];
  readonly scores: Scores;
}

/** `undefined` where the message is in none of the four languages, and nothing can be said of it. */
export function readMessage(message: MessageText): Reading | undefined {
  const language = languageOf(message);
  if (language === undefined) return undefined;
  const words = wordsOf(message);
  const meanings = meaningsIn(words, language === 'tr' ? 'tr' : 'en');
  return { language, words, meanings, scores: scoresOf(words, meanings) };
}

/** A text too short to tell passes as English. */
function languageOf({ subject, text }: MessageText): Language | undefined {
  const identified = identifyLanguage(text.trim() === '' ? subject : text);
  if (identified === 'unknown') return 'en';
  if (identified === 'ru') return 'kk';
  return LanguageSchema.safeParse(identified).data;
}

/** The probability of a signal, or of `negative`, by the wording alone. */
export function wordingProbability(head: Head, { scores, language }: Reading): number {
  return probabilityOf(scores[HEADS.indexOf(head)] ?? 0, DECISIONS[head], language);
}
