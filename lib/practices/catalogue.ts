/**
 * The practices that the product follows and the signs it weighs, each with the article that documents it. The three
 * articles: (a) five mistakes with clients, in Persian; (b) how to part with a client, in Turkish; (c) seven reasons
 * to let a client go and how, in Kazakh.
 */
import { PRACTICE_IDS, type PracticeId } from '#lib/core/draft.ts';
import type { Language } from '#lib/core/language.ts';
import { en } from './words/en.ts';
import { fa } from './words/fa.ts';
import { kk } from './words/kk.ts';
import { tr } from './words/tr.ts';
import type { EntryWords, PracticeWords } from './words/words.ts';

/** Signs that a parting may be due. They are weighed, never a verdict. */
export const SIGN_IDS = [
  ...(['B-s1', 'B-s2', 'B-s3', 'B-s4', 'B-s5'] as const),
  ...(['C-s1', 'C-s2', 'C-s3', 'C-s4', 'C-s5', 'C-s6', 'C-s7'] as const),
] as const;
export type SignId = (typeof SIGN_IDS)[number];

export type CatalogueId = PracticeId | SignId;

export const CATALOGUE_IDS: readonly CatalogueId[] = [...PRACTICE_IDS, ...SIGN_IDS];

export interface Source {
  readonly article: 'a' | 'b' | 'c';
  /** The language the article is written in. */
  readonly language: Language;
  readonly topic: 'mistakes-with-clients' | 'parting-with-a-client' | 'letting-a-client-go';
}

export interface CatalogueEntry extends EntryWords {
  readonly id: CatalogueId;
  readonly source: Source;
}

const WORDS: Readonly<Record<Language, PracticeWords>> = { en, fa, tr, kk };

const SOURCES: Readonly<Record<'A' | 'B' | 'C', Source>> = {
  A: { article: 'a', language: 'fa', topic: 'mistakes-with-clients' },
  B: { article: 'b', language: 'tr', topic: 'parting-with-a-client' },
  C: { article: 'c', language: 'kk', topic: 'letting-a-client-go' },
};

/** An entry in the user's language. */
export function entryOf(id: CatalogueId, language: Language): CatalogueEntry {
  return { id, ...WORDS[language][id], source: sourceOf(id) };
}

export function sourceOf(id: CatalogueId): Source {
  if (id.startsWith('A')) return SOURCES.A;
  return id.startsWith('B') ? SOURCES.B : SOURCES.C;
}
