/** Gives every component below it the interface's texts, formats and direction. */
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { type Direction, directionOf, type Language } from '#lib/core/language.ts';
import { type Format, formatFor } from '#lib/i18n/format.ts';
import { type Messages, messagesFor } from '#lib/i18n/index.ts';

export interface Words {
  readonly language: Language;
  readonly direction: Direction;
  readonly m: Messages;
  readonly format: Format;
}

const WordsContext = createContext<Words>(wordsFor('en'));

export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  const words = useMemo(() => wordsFor(language), [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  return useContext(WordsContext);
}

/** Tells the document its language, direction and title, so that fonts, mirroring and screen readers follow. */
export function useDocumentWords(language: Language, title: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.title = title;
  }, [language, title]);
}

function wordsFor(language: Language): Words {
  return { language, direction: directionOf(language), m: messagesFor(language), format: formatFor(language) };
}
