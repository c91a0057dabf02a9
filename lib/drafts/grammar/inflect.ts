/** Puts a name, a day, an amount or hours into the form that a sentence asks for. */
import type { PlaceForm } from '#lib/core/draft.ts';
import type { Language } from '#lib/core/language.ts';
import { inHours } from './hours.ts';
import { withKazakhCase } from './kazakh.ts';
import { withEzafe } from './persian.ts';
import { withTurkishCase } from './turkish.ts';

/** The words as they are where the language, the form or an empty value asks for nothing. */
export function inflected(value: string, form: PlaceForm | undefined, language: Language): string {
  if (form === undefined || value === '') return value;
  if (form === 'hours') return inHours(value, language);
  switch (language) {
    case 'tr':
      return form === 'ez' ? value : withTurkishCase(value, form);
    case 'kk':
      return form === 'ez' ? value : withKazakhCase(value, form);
    case 'fa':
      return form === 'ez' ? withEzafe(value) : value;
    case 'en':
      return value;
  }
}
