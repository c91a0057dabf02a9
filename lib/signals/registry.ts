/** The engines by language, in one place. A message in a language without an engine carries no findings. */
import { identifyLanguage } from '#lib/text/language.ts';
import { createMatcher, type Evidence } from './evidence.ts';
import { ENGLISH_RULES } from './rules/en/all.ts';
import { findShouting } from './rules/en/shouting.ts';
import { WORDS } from './rules/en/words.ts';
import type { Sentence } from './sentence.ts';

export interface Engine {
  readonly gather: (text: string, sentences: readonly Sentence[]) => Evidence[];
}

const english = createMatcher(ENGLISH_RULES, WORDS);

const ENGLISH: Engine = {
  gather: (text, sentences) => [...english.find(text, sentences), ...findShouting(text, sentences)],
};

/** A text too short to tell passes as English: the rules' own words decide then. */
export function engineFor(text: string): Engine | undefined {
  const language = identifyLanguage(text);
  return language === 'en' || language === 'unknown' ? ENGLISH : undefined;
}
