/** The things of freelance work that words name, by the same names in all four languages: terms and mail need not share one. */
import { type CompiledLexicon, compileLexicon, type Hit, type Lexicon, lookUp } from '../lexicon/lookup.ts';
import type { Word } from '../words.ts';
import { THING_IDS, type ThingId } from './thing-ids.ts';
import { ENGLISH } from './things/en.ts';
import { PERSIAN } from './things/fa.ts';
import { KAZAKH } from './things/kk.ts';
import { TURKISH } from './things/tr.ts';

export interface Mention {
  readonly thing: ThingId;
  readonly sentence: number;
}

const compiled = new Map<Lexicon<ThingId>, CompiledLexicon>();

function lexiconOf(source: Lexicon<ThingId>): CompiledLexicon {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const fresh = compileLexicon(THING_IDS, source);
  compiled.set(source, fresh);
  return fresh;
}

/** `latin`: the language of words in Latin letters. Of two readings of the same words the longer counts. */
export function thingsIn(words: readonly Word[], latin: 'en' | 'tr'): Mention[] {
  const sources = [latin === 'tr' ? TURKISH : ENGLISH, PERSIAN, KAZAKH];
  const hits = sources.flatMap((source) => lookUp(lexiconOf(source), words));
  return hits
    .filter((hit) => !hits.some((other) => covers(other, hit)))
    .flatMap(({ id, from }) => {
      const thing = THING_IDS[id];
      return thing === undefined ? [] : [{ thing, sentence: words[from]?.sentence ?? 0 }];
    });
}

function covers(longer: Hit, shorter: Hit): boolean {
  return longer.from <= shorter.from && longer.to >= shorter.to && longer.to - longer.from > shorter.to - shorter.from;
}
