/**
 * Looks a lexicon up in a message. An entry is one to five words: `word` is that form, `stem*` any word that begins so, `_` up
 * to three words in between. Entries are folded as the message's words are.
 */
import { foldWord } from '#lib/text/fold.ts';
import { remember } from '../remember.ts';
import type { Word } from '../words.ts';

/** Entries by meaning, divided by commas. */
export type Lexicon<Id extends string> = Readonly<Record<Id, string>>;

/** A meaning and the words that carry it: places in the message's words, half-open, within one sentence. */
export interface Hit {
  /** The place of the meaning in the list it was compiled from. */
  readonly id: number;
  readonly from: number;
  readonly to: number;
}

interface Item {
  readonly text: string;
  readonly isStem: boolean;
  /** Words that may stand before it. */
  readonly gap: number;
}

interface Entry {
  readonly id: number;
  readonly rest: readonly Item[];
}

export interface CompiledLexicon {
  /** Those that may begin with a word, by its form. */
  readonly entriesFor: (form: string) => readonly Entry[];
}

const LONGEST_GAP = 3;
const SHORTEST_STEM = 2;

export function compileLexicon<Id extends string>(ids: readonly Id[], lexicon: Lexicon<Id>): CompiledLexicon {
  const whole = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  for (const [id, name] of ids.entries()) {
    for (const written of lexicon[name].split(',')) {
      const [first, ...rest] = itemsOf(written);
      if (first === undefined) continue;
      const index = first.isStem ? stems : whole;
      const entries = index.get(first.text);
      if (entries === undefined) index.set(first.text, [{ id, rest }]);
      else entries.push({ id, rest });
    }
  }
  const longestStem = Math.max(0, ...[...stems.keys()].map((stem) => stem.length));
  return {
    entriesFor: remember((form) => {
      const entries = [...(whole.get(form) ?? [])];
      for (let length = SHORTEST_STEM; length <= Math.min(form.length, longestStem); length += 1)
        entries.push(...(stems.get(form.slice(0, length)) ?? []));
      return entries;
    }),
  };
}

/** Compiles the lexicons of some ids when each is first asked for, and keeps them. */
export function lexiconsOf<Id extends string>(ids: readonly Id[]): (source: Lexicon<Id>) => CompiledLexicon {
  const compiled = new Map<Lexicon<Id>, CompiledLexicon>();
  return (source) => {
    const lexicon = compiled.get(source) ?? compileLexicon(ids, source);
    compiled.set(source, lexicon);
    return lexicon;
  };
}

function itemsOf(entry: string): Item[] {
  const items: Item[] = [];
  let gap = 0;
  for (const part of entry.trim().split(/\s+/)) {
    if (part === '_') {
      gap = LONGEST_GAP;
      continue;
    }
    const isStem = part.endsWith('*');
    const pieces = (isStem ? part.slice(0, -1) : part)
      .split(/[^\p{L}\p{M}\p{N}\u200c'’]+/u)
      .map(foldWord)
      .filter(Boolean);
    for (const [at, text] of pieces.entries()) {
      items.push({ text, isStem: isStem && at === pieces.length - 1, gap });
      gap = 0;
    }
  }
  return items;
}

/** In the order of the text; one meaning at one place once, by its longest entry. */
export function lookUp(lexicon: CompiledLexicon, words: readonly Word[]): Hit[] {
  const hits: Hit[] = [];
  const longestAt = new Map<number, number>();
  for (let at = 0; at < words.length; at += 1) {
    const entries = lexicon.entriesFor(words[at]?.form ?? '');
    if (entries.length === 0) continue;
    longestAt.clear();
    for (const { id, rest } of entries) {
      const to = endOf(rest, words, at);
      if (to !== undefined && to > (longestAt.get(id) ?? 0)) longestAt.set(id, to);
    }
    for (const [id, to] of longestAt) hits.push({ id, from: at, to });
  }
  return hits;
}

/** The place after the entry that begins at `at`, or `undefined` where it does not stand there. */
function endOf(rest: readonly Item[], words: readonly Word[], at: number): number | undefined {
  const sentence = words[at]?.sentence;
  let end = at + 1;
  for (const item of rest) {
    let place = end;
    while (place <= end + item.gap && !fits(item, words[place], sentence)) place += 1;
    if (place > end + item.gap) return undefined;
    end = place + 1;
  }
  return end;
}

function fits({ text, isStem }: Item, word: Word | undefined, sentence: number | undefined): boolean {
  if (word === undefined || word.sentence !== sentence) return false;
  return isStem ? word.form.startsWith(text) : word.form === text;
}
