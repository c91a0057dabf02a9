/** Persian and Kazakh are typed in Latin letters too, and are then read as if in their own. */
import { kazakhInCyrillic } from './kazakh-latin.ts';
import type { IdentifiedLanguage } from './language.ts';
import { persianInItsLetters } from './persian-latin.ts';

const MAX_READ = 400;

/** How the words of a text are to be read before they are folded. */
export function spellingOf(text: string, language: IdentifiedLanguage): (word: string) => string {
  if ((language !== 'fa' && language !== 'kk') || !isMostlyLatin(text)) return asTyped;
  return language === 'fa' ? persianInItsLetters : kazakhInCyrillic;
}

function asTyped(word: string): string {
  return word;
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
