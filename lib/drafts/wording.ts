/** Reads one wording: which facts it names, and what it says once they are in. */
import type { FormOfAddress, Phrase, Place, PlaceForm } from '#lib/core/draft.ts';
import type { Language } from '#lib/core/language.ts';
import { type FactId, type Facts, factId, isSlot } from './facts.ts';
import { inflected } from './grammar/inflect.ts';
import { sayFact } from './say/fact.ts';

/** `(polite|familiar)`, or `{fact}` with an optional form. */
const MARK = /\((?<polite>[^()|]*)\|(?<familiar>[^()|]*)\)|\{(?<fact>[a-z-]+)(?::(?<form>[a-z]+))?\}/gu;
const FORMS: readonly PlaceForm[] = ['dat', 'loc', 'abl', 'acc', 'gen', 'ez', 'hours'];

/** The facts of a wording in the order in which they stand; a name that is no fact is left out. */
export function factsIn(wording: string): FactId[] {
  return [...wording.matchAll(MARK)].flatMap(({ groups }) => factId(groups?.fact ?? '') ?? []);
}

/** `[[fact]]` stands where a fact is not known. What a client wrote is never read as a mark. */
export function fillWording(wording: string, facts: Facts, language: Language, address: FormOfAddress): Phrase {
  let text = '';
  let at = 0;
  const places: Place[] = [];
  for (const mark of wording.matchAll(MARK)) {
    text += wording.slice(at, mark.index);
    at = mark.index + mark[0].length;
    const { polite, familiar, fact: name, form: asked } = mark.groups ?? {};
    if (name === undefined) {
      text += (address === 'formal' ? polite : familiar) ?? '';
      continue;
    }
    const form = FORMS.find((one) => one === asked);
    const fact = factId(name);
    const known = fact === undefined ? '' : sayFact(facts[fact], language);
    const words = known === '' ? `[[${name}]]` : inflected(known, form, language);
    // A list stands below the colon that announces it.
    if (words.startsWith('\n')) text = text.trimEnd();
    if (fact !== undefined && isSlot(fact)) {
      places.push({ slot: fact, start: text.length, end: text.length + words.length, open: known === '', form });
    }
    text += words;
    // What the fact ends with closes the sentence: a list, a question.
    if (/[?!…؟]$|\n– .*$/u.test(words) && wording[at] === '.') at += 1;
  }
  return { text: text + wording.slice(at), places };
}
