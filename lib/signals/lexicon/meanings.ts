/** The meanings that a message's words carry, by the lexicon of each word's language. */

import type { Word } from '../words.ts';
import { ENGLISH } from './en.ts';
import { PERSIAN } from './fa.ts';
import { KAZAKH } from './kk.ts';
import { type Hit, type Lexicon, lexiconsOf, lookUp } from './lookup.ts';
import { MEANING_IDS, type MeaningId } from './meaning-ids.ts';
import { TURKISH } from './tr.ts';

export interface Meaning extends Hit {
  readonly sentence: number;
}

const lexiconOf = lexiconsOf(MEANING_IDS);

/** `latin`: the language of words in Latin letters. Sorted by place. */
export function meaningsIn(words: readonly Word[], latin: 'en' | 'tr'): Meaning[] {
  const hits = new Map<number, Meaning>();
  for (const source of new Set(words.map((word) => sourceOf(word, latin)))) {
    if (source === undefined) continue;
    for (const hit of lookUp(lexiconOf(source), words)) {
      hits.set(hit.from * MEANING_IDS.length + hit.id, { ...hit, sentence: words[hit.from]?.sentence ?? 0 });
    }
  }
  return [...hits.values()].sort((a, b) => a.from - b.from || a.id - b.id);
}

function sourceOf({ form }: Word, latin: 'en' | 'tr'): Lexicon<MeaningId> | undefined {
  const code = form.charCodeAt(0);
  if (code >= 0x600 && code <= 0x6ff) return PERSIAN;
  if (code >= 0x400 && code <= 0x4ff) return KAZAKH;
  if (code >= 0x61 && code <= 0x7a) return latin === 'tr' ? TURKISH : ENGLISH;
  return undefined;
}
