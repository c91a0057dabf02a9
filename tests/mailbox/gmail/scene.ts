/** What every part of the page needs in order to be drawn. */
import type { PracticeConversation } from '../model.ts';
import { createDateWords, type DateWords } from './dates.ts';
import type { PracticeOptions } from './options.ts';
import { WORDS, type Words } from './words.ts';

export interface PracticeData {
  readonly options: PracticeOptions;
  readonly conversations: readonly PracticeConversation[];
}

export interface Scene {
  readonly options: PracticeOptions;
  readonly words: Words;
  readonly dates: DateWords;
  /** Gmail's element ids: a colon and letters of no meaning, new at every drawing. */
  nextId(): string;
}

/** `timeZone` is the browser's own unless told otherwise. */
export function createScene(options: PracticeOptions, timeZone?: string): Scene {
  let count = 46;
  return {
    options,
    words: WORDS[options.displayLanguage],
    dates: createDateWords(options.displayLanguage, options.now, timeZone),
    nextId: () => `:${(count++).toString(36)}`,
  };
}
