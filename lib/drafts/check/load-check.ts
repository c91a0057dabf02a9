/** The second look in one language, loaded alone. */
import type { Language } from '#lib/core/language.ts';
import { type CheckWriting, createWritingCheck, type LearntSentences } from './check-writing.ts';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly SENTENCES: LearntSentences }>>> = {
  en: () => import('./learnt/en.ts'),
  fa: () => import('./learnt/fa.ts'),
  tr: () => import('./learnt/tr.ts'),
  kk: () => import('./learnt/kk.ts'),
};

const ready = new Map<Language, Promise<CheckWriting>>();

/** Unpacked once. Rejects where the extension's own files cannot be read. */
export function loadWritingCheck(language: Language): Promise<CheckWriting> {
  const loading =
    ready.get(language) ?? LOADERS[language]().then(({ SENTENCES }) => createWritingCheck(SENTENCES, language));
  ready.set(language, loading);
  return loading;
}
