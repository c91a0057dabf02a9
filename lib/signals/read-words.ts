/** A message's language, its words and what they mean: all that is known of it before anything learnt is asked. */
import { type Language, LanguageSchema } from '#lib/core/language.ts';
import { type IdentifiedLanguage, identifyLanguage } from '#lib/text/language.ts';
import { spellingOf } from '#lib/text/spelling.ts';
import { type Meaning, meaningsIn } from './lexicon/meanings.ts';
import { type MessageText, type Word, wordsOf } from './words.ts';

export interface ReadWords {
  /** The language its scores are judged by; Russian sentences stand in Kazakh mail. */
  readonly language: Language;
  readonly words: readonly Word[];
  readonly meanings: readonly Meaning[];
}

/** `undefined` where the message is in none of the four languages, and nothing can be said of it. */
export function readWords(message: MessageText): ReadWords | undefined {
  const language = languageOf(message);
  return language === undefined ? undefined : { language, ...wordsAndMeanings(message, language) };
}

/** Persian and Kazakh in Latin letters are read as if in their own. */
export function wordsAndMeanings(
  message: MessageText,
  language: IdentifiedLanguage = identifyLanguage(message.text),
): Omit<ReadWords, 'language'> {
  const words = wordsOf(message, spellingOf(message.text, language));
  return { words, meanings: meaningsIn(words, language === 'tr' ? 'tr' : 'en') };
}

/** A text too short to tell passes as English. */
function languageOf({ subject, text }: MessageText): Language | undefined {
  const identified = identifyLanguage(text.trim() === '' ? subject : text);
  if (identified === 'unknown') return 'en';
  if (identified === 'ru') return 'kk';
  return LanguageSchema.safeParse(identified).data;
}
