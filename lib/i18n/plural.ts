/** The word that a number asks for, by the language's own plural rules. */
import type { Language } from '#lib/core/language.ts';

export interface PluralForms {
  readonly one: string;
  readonly other: string;
}

const rules = new Map<Language, Intl.PluralRules>();

/** English tells one from many; Turkish, Persian and Kazakh keep the noun singular after a number and need no call of this. */
export function plural(language: Language, count: number, forms: PluralForms): string {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known.select(count) === 'one' ? forms.one : forms.other;
}
