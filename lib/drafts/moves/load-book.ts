/** The book of moves of one language, loaded alone. A language without its book does not compile, nor does a book without a move. */
import type { Language } from '#lib/core/language.ts';
import type { MoveBook } from './move.ts';

const LOADERS: Readonly<Record<Language, () => Promise<{ readonly book: MoveBook }>>> = {
  en: () => import('./en/book.ts'),
  fa: () => import('./fa/book.ts'),
  tr: () => import('./tr/book.ts'),
  kk: () => import('./kk/book.ts'),
};

/** Rejects where the extension's own files cannot be read, as after an update under an open page. */
export async function loadBook(language: Language): Promise<MoveBook> {
  return (await LOADERS[language]()).book;
}
