/** Persian and Kazakh are typed in Latin letters too, and are then read as if in their own. */
import { kazakhInCyrillic } from './kazakh-latin.ts';
import type { IdentifiedLanguage } from './language.ts';
import { persianInItsLetters } from './persian-latin.ts';

const MAX_READ = 400;

/** How a word is read before it is folded. */
export type Spelling = (word: string) => string;

/** `undefined` where the words of a text are read as they are typed. */
export function spellingOf(text: string, language: IdentifiedLanguage): Spelling | undefined {
  if ((language !== 'fa' && language !== 'kk') || !isMostlyLatin(text)) return undefined;
  return language === 'fa' ? persianInItsLetters : kazakhInCyrillic;
}

/** Of the letters at the beginning; told by their codes, since this is asked of every Persian and Kazakh mail. */
function isMostlyLatin(text: string): boolean {
  let [latin, others] = [0, 0];
  for (let at = 0; at < text.length && at < MAX_READ; at += 1) {
    const code = text.charCodeAt(at) | 0x20;
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code < 0x250)) latin += 1;
    else if (code >= FIRST_CYRILLIC && code <= LAST_ARABIC) others += 1;
  }
  return latin > others;
}

const FIRST_CYRILLIC = 0x400;
const LAST_ARABIC = 0x6ff;
