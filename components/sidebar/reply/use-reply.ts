/** The reply that is shown: the draft made of the material and of what the user has filled in and changed. */
import type { Draft, DraftLength, Phrase, ReplyMaterial, Situation, SlotId, Tone } from '#lib/core/draft.ts';
import { compose } from '#lib/drafts/compose.ts';
import type { Facts } from '#lib/drafts/facts.ts';
import { inflected } from '#lib/drafts/grammar/inflect.ts';
import type { MoveBook } from '#lib/drafts/moves/move.ts';
import { offeredBy } from '#lib/drafts/plans/offered.ts';
import { isKnown, sayFact } from '#lib/drafts/say/fact.ts';
import {
  type DraftText,
  draftToText,
  edit,
  fill,
  replaceAround,
  type Sentence,
  swap,
  typedOver,
} from './draft-text.ts';
import { type KeptReply, useKeptReply } from './kept-replies.tsx';
import { slotMarkFor } from './slot-words.ts';

export interface Reply {
  readonly draft: Draft;
  readonly text: DraftText;
  readonly tone: Tone;
  readonly length: DraftLength;
  readonly isEdited: boolean;
  /** Whether only the user can say it: the record does not. */
  readonly isAsked: (slot: SlotId) => boolean;
  /** Facts that the draft would say if the user gave them; none for a text that the user has edited. */
  readonly offered: readonly SlotId[];
  /** Those of them that the user has chosen to give. */
  readonly added: readonly SlotId[];
  /** What stands in a slot as the user or the record has it; empty while it is open. */
  readonly valueOf: (slot: SlotId) => string;
  readonly setTone: (tone: Tone) => void;
  readonly setLength: (length: DraftLength) => void;
  readonly fillSlot: (slot: SlotId, value: string) => void;
  readonly editText: (text: string) => void;
  readonly swapSentence: (sentence: Sentence) => void;
  /** Our wording in place of the sentence around these words. */
  readonly replaceSentence: (words: { readonly start: number; readonly end: number }, by: Phrase) => void;
  readonly startOver: () => void;
}

/** The situation that is shown and the way to choose another; nothing where the mail calls for none and none is chosen. */
export function useSituation(material: ReplyMaterial, signature: string) {
  const [kept, change] = useKeptReply(signature);
  return {
    situation: kept.chosen ?? material.proposals[0],
    choose: (chosen: Situation) => change((last) => ({ ...last, chosen })),
  };
}

export function useReply(material: ReplyMaterial, situation: Situation, book: MoveBook, signature: string): Reply {
  const [kept, change] = useKeptReply(signature);
  const { language, address, openings, seed } = material;
  const { tone, length, given } = kept;
  const markOf = slotMarkFor(language);
  const key = `${situation} ${tone} ${length}`;
  const known: Facts = { ...material.facts, ...material.special[situation] };
  const facts: Facts = { ...known, ...given };
  const draft = compose(situation, facts, { language, address, tone, length, openings }, book, seed);
  const edited = kept.edited.get(key);
  const text = edited ?? draftToText(draft, markOf);
  const offered = edited ? [] : offeredBy(situation).filter((slot) => !isKnown(known, slot));
  const keep = (next: DraftText) => change((last) => ({ ...last, edited: new Map(last.edited).set(key, next) }));

  return {
    draft,
    text,
    tone,
    length,
    isEdited: edited !== undefined,
    offered: offered.filter((slot) => given[slot] === undefined),
    added: offered.filter((slot) => given[slot] !== undefined),
    isAsked: (slot) => !isKnown(known, slot),
    valueOf: (slot) => given[slot] ?? typedOver(text, slot, markOf) ?? onOneLine(sayFact(facts[slot], language)),
    setTone: (next) => change((last) => ({ ...last, tone: next })),
    setLength: (next) => change((last) => ({ ...last, length: next })),
    fillSlot: (slot, value) => change((last) => filled(last, slot, value)),
    editText: (next) => keep(edit(text, next)),
    swapSentence: (sentence) => keep(swap(text, sentence, markOf)),
    replaceSentence: (words, by) => keep(replaceAround(text, words, by, markOf)),
    startOver: () =>
      change((last) => ({ ...last, edited: new Map([...last.edited].filter(([other]) => other !== key)) })),
  };

  /** In the texts that the user has edited the value goes to its places; the other drafts are made with it. */
  function filled(last: KeptReply, slot: string, value: string): KeptReply {
    const wordsIn = (form: DraftText['places'][number]['form']) => inflected(sayFact(value, language), form, language);
    const edited = [...last.edited].map(([other, its]): [string, DraftText] => [
      other,
      fill(its, slot, ({ form }) => wordsIn(form), markOf),
    ]);
    return { ...last, given: { ...last.given, [slot]: value }, edited: new Map(edited) };
  }
}

/** A list as it fits into an input. */
function onOneLine(words: string): string {
  return words.trim().replace(/^– /u, '').replace(/\n– /gu, '; ');
}
