/** The four languages of the interface, the flags and the drafts (ISO 639-1), and their writing direction. */
import { z } from 'zod';

export const LANGUAGES = ['en', 'fa', 'tr', 'kk'] as const;
export const LanguageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof LanguageSchema>;

export type Direction = 'ltr' | 'rtl';

export function directionOf(language: Language): Direction {
  return language === 'fa' ? 'rtl' : 'ltr';
}
