/** The wordings of one language, loaded when a reply in it is first shown. */
import { useEffect, useState } from 'react';
import type { Language } from '#lib/core/language.ts';
import { loadBook } from '#lib/drafts/moves/load-book.ts';
import type { MoveBook } from '#lib/drafts/moves/move.ts';

export type LoadedBook = MoveBook | 'loading' | 'failed';

/** `failed` where the extension's files are gone, as after an update under an open page. */
export function useBook(language: Language): LoadedBook {
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly book: LoadedBook }>();
  useEffect(() => {
    let isWanted = true;
    const show = (book: LoadedBook) => isWanted && setLoaded({ language, book });
    loadBook(language).then(show, () => show('failed'));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return loaded?.language === language ? loaded.book : 'loading';
}
