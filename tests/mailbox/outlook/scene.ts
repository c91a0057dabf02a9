/** What every part of the page needs in order to be drawn. */
import type { PracticeConversation } from '../model.ts';
import { createDateWords, type DateWords } from './dates.ts';
import { shortId } from './ids.ts';
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
  /** The next number for ids that count upwards while the page lives. */
  nextNumber(): number;
  /** For `MSG_…_FROM` and its like. */
  nextShortId(): string;
}

export function createScene(options: PracticeOptions): Scene {
  let count = 10;
  return {
    options,
    words: WORDS[options.displayLanguage],
    dates: createDateWords(options.displayLanguage, options.now, options.timeZone),
    nextNumber: () => count++,
    nextShortId: () => shortId(options.seed * 100_000 + count++),
  };
}
