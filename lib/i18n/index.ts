/** The interface's texts, switchable at run time. */
import type { Language } from '#lib/core/language.ts';
import { en, type Messages } from './messages/en/index.ts';

const MESSAGES: Readonly<Record<Language, Messages>> = { en, fa: en, kk: en, tr: en };

export function messagesFor(language: Language): Messages {
  return MESSAGES[language];
}

export type { Messages };
