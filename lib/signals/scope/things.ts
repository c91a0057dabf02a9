/** The things of freelance work that words name, in all four languages at once: terms and mail need not share one. */
import { type CompiledLexicon, compileLexicon, type Hit, lookUp } from '../lexicon/lookup.ts';
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

let compiled: readonly CompiledLexicon[] | undefined;

/** Of two readings of the same words the longer counts. */
export function thingsIn(words: readonly Word[]): Mention[] {
  compiled ??= [ENGLISH, TURKISH, PERSIAN, KAZAKH].map((source) => compileLexicon(THING_IDS, source));
  const hits = compiled.flatMap((lexicon) => lookUp(lexicon, words));
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
