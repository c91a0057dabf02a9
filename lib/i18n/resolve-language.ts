/** Which of the four languages the interface speaks: the user's choice, else the first of the browser's that is one of ours. */
import { LANGUAGES, type Language } from '#lib/core/language.ts';

export function resolveLanguage(chosen: Language | null, browserLanguages: readonly string[]): Language {
  if (chosen !== null) return chosen;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split('-')[0];
    const ours = LANGUAGES.find((language) => language === primary);
    if (ours !== undefined) return ours;
  }
  return 'en';
}
