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

function isMostlyLatin(text: string): boolean {
  const sample = text.slice(0, MAX_READ);
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 > (sample.match(/\p{L}/gu)?.length ?? 0);
}
