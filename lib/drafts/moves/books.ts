/** The book of moves of each language. A language without its book does not compile, nor does a book without a move. */
import type { Language } from '#lib/core/language.ts';
import { en } from './en/en.ts';
import { fa } from './fa/fa.ts';
import { kk } from './kk/kk.ts';
import type { MoveBook } from './move.ts';
import { tr } from './tr/tr.ts';

export const BOOKS: Readonly<Record<Language, MoveBook>> = { en, fa, tr, kk };
