/** The things of freelance work that words name, by the same names in all four languages: terms and mail need not share one. */
import { type Hit, lexiconsOf, lookUp } from '../lexicon/lookup.ts';
import type { Word } from '../words.ts';
import { THING_IDS, type ThingId } from './thing-ids.ts';
import { ENGLISH } from './things/en.ts';
import { PERSIAN } from './things/fa.ts';
import { KAZAKH } from './things/kk.ts';
import { TURKISH } from './things/tr.ts';

export interface Mention {
  readonly thing: ThingId;
  readonly sentence: number;
  /** Where it begins among the words. */
  readonly at: number;
}

const lexiconOf = lexiconsOf(THING_IDS);

/** `latin`: the language of words in Latin letters. Of two readings of the same words the longer counts. In the order of the text. */
export function thingsIn(words: readonly Word[], latin: 'en' | 'tr'): Mention[] {
  const sources = [latin === 'tr' ? TURKISH : ENGLISH, PERSIAN, KAZAKH];
  return longest(sources.flatMap((source) => lookUp(lexiconOf(source), words))).flatMap(({ id, from }) => {
    const thing = THING_IDS[id];
    return thing === undefined ? [] : [{ thing, sentence: words[from]?.sentence ?? 0, at: from }];
  });
}

/** Without the hits that lie within a longer one: in order of their beginnings, the one that reaches furthest tells. */
function longest(hits: readonly Hit[]): Hit[] {
  let furthest: Hit | undefined;
  return [...hits]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter((hit) => {
      const reach = furthest;
      if (reach === undefined || hit.to > reach.to) {
        furthest = hit;
        return true;
      }
      return hit.from === reach.from && hit.to === reach.to;
    });
}
