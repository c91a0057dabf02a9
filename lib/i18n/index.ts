/** The interface's texts, switchable at run time. */
import type { Language } from '#lib/core/language.ts';
import { en, type Messages } from './messages/en/index.ts';
import { fa } from './messages/fa/index.ts';
import { kk } from './messages/kk/index.ts';
import { tr } from './messages/tr/index.ts';

const MESSAGES: Readonly<Record<Language, Messages>> = { en, fa, kk, tr };

export function messagesFor(language: Language): Messages {
  return MESSAGES[language];
}

export type { Messages };
