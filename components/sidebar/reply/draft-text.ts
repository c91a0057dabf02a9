/**
 * A draft while it is edited: one text, and where its places and sentences stand in it. Every edit moves them along, so
 * a place can be filled and a sentence explained or swapped however the words around them change.
 */
import type { Draft, DraftSentence, Phrase, Place, PracticeId } from '#lib/core/draft.ts';
import { sentenceRanges } from '#lib/text/sentences.ts';

interface Span {
  /** Half-open, UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Span {
  readonly practice: PracticeId | undefined;
  /** The same move in other words, the next one first. */
  readonly others: readonly Phrase[];
}

export interface DraftText {
  readonly text: string;
  readonly places: readonly Place[];
  readonly sentences: readonly Sentence[];
}

/** How an open place stands in the text: `[new date]`. */
export type SlotMark = (slot: string, form: Place['form']) => string;

export function draftToText(draft: Pick<Draft, 'sentences'>, markOf: SlotMark): DraftText {
  return draft.sentences.reduce<DraftText>(
    (before, sentence) => {
      const gap = before.text === '' ? '' : sentence.startsParagraph ? '\n\n' : ' ';
      return appended(before, gap, sentence, markOf);
    },
    { text: '', places: [], sentences: [] },
  );
}

/** The user typed: what lies between the common beginning and end has been replaced. */
export function edit(before: DraftText, text: string): DraftText {
  const shorter = Math.min(before.text.length, text.length);
  let start = 0;
  while (start < shorter && before.text[start] === text[start]) start += 1;
  let same = 0;
  while (same < shorter - start && before.text.at(-1 - same) === text.at(-1 - same)) same += 1;
  return replace(before, { start, end: before.text.length - same }, text.slice(start, text.length - same));
}

/** Puts words into every place of a slot; `wordsFor` knows the case, and gives nothing where the place is open again. */
export function fill(before: DraftText, slot: string, wordsFor: (place: Place) => string, markOf: SlotMark): DraftText {
  return before.places.reduce((now, place, index) => {
    const current = now.places[index];
    if (place.slot !== slot || current === undefined) return now;
    const words = wordsFor(place);
    const next = replace(now, current, words === '' ? markOf(slot, place.form) : words);
    return { ...next, places: next.places.map((one, at) => (at === index ? { ...one, open: words === '' } : one)) };
  }, before);
}

/** What the user has typed over an open place; `undefined` where it is still open, or gone. */
export function typedOver({ text, places }: DraftText, slot: string, markOf: SlotMark): string | undefined {
  const place = places.find((candidate) => candidate.slot === slot && candidate.open);
  const words = place && text.slice(place.start, place.end);
  return words === undefined || words === markOf(slot, place?.form) ? undefined : words;
}

export function isOpen({ text }: DraftText, place: Place, markOf: SlotMark): boolean {
  return place.open && text.slice(place.start, place.end) === markOf(place.slot, place.form);
}

export function sentenceAt({ sentences }: DraftText, caret: number): Sentence | undefined {
  return sentences.find(({ start, end }) => start <= caret && caret <= end);
}

/** Puts our wording in place of the sentence around some words; whatever is not ours around them stays. */
export function replaceAround(before: DraftText, words: Span, phrase: Phrase, markOf: SlotMark): DraftText {
  const sentence = sentenceRanges(before.text).find(([start, end]) => start <= words.start && words.start < end);
  const span = sentence === undefined ? words : { start: sentence[0], end: sentence[1] };
  const said = phraseToText(phrase, markOf);
  const moved = replace(before, span, said.text);
  const places = [...moved.places, ...said.places.map((place) => shifted(place, span.start))];
  return { ...moved, places: places.sort((a, b) => a.start - b.start) };
}

/** Says a sentence in its next other wording; the one before becomes the last of the others. */
export function swap(before: DraftText, sentence: Sentence, markOf: SlotMark): DraftText {
  const [next, ...others] = sentence.others;
  const index = before.sentences.indexOf(sentence);
  if (next === undefined || index < 0) return before;
  const inside = (place: Place) => sentence.start <= place.start && place.end <= sentence.end;
  const last: Phrase = {
    text: before.text.slice(sentence.start, sentence.end),
    places: before.places
      .filter(inside)
      .map((place) => ({ ...place, start: place.start - sentence.start, end: place.end - sentence.start })),
  };
  const said = phraseToText(next, markOf);
  const without = { ...before, places: before.places.filter((place) => !inside(place)) };
  const moved = replace(without, sentence, said.text);
  const places = said.places.map((place) => shifted(place, sentence.start));
  return {
    text: moved.text,
    places: [...moved.places, ...places].sort((a, b) => a.start - b.start),
    sentences: moved.sentences.map((one, at) =>
      at === index
        ? { ...one, start: sentence.start, end: sentence.start + said.text.length, others: [...others, last] }
        : one,
    ),
  };
}

function appended(before: DraftText, gap: string, sentence: DraftSentence, markOf: SlotMark): DraftText {
  const start = before.text.length + gap.length;
  const said = phraseToText(sentence, markOf);
  const { practice, others } = sentence;
  return {
    text: before.text + gap + said.text,
    places: [...before.places, ...said.places.map((place) => shifted(place, start))],
    sentences: [...before.sentences, { start, end: start + said.text.length, practice, others }],
  };
}

/** A phrase as it is shown, its open places marked. */
export function shownPhrase(phrase: Phrase, markOf: SlotMark): string {
  return phraseToText(phrase, markOf).text;
}

/** Open places as they are shown: `[new date]` for `[[new-date]]`. */
function phraseToText({ text, places }: Phrase, markOf: SlotMark): Phrase {
  let shown = '';
  let at = 0;
  const moved = places.map((place) => {
    shown += text.slice(at, place.start);
    at = place.end;
    const start = shown.length;
    const words = text.slice(place.start, place.end);
    shown += words === `[[${place.slot}]]` ? markOf(place.slot, place.form) : words;
    return { ...place, start, end: shown.length };
  });
  return { text: shown + text.slice(at), places: moved };
}

function shifted<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}

function replace(before: DraftText, cut: Span, words: string): DraftText {
  const text = before.text.slice(0, cut.start) + words + before.text.slice(cut.end);
  return {
    text,
    places: before.places.flatMap((place) => movePlace(place, cut, words.length)),
    sentences: before.sentences.flatMap((sentence) => moveSentence(sentence, cut, words.length)),
  };
}

function movePlace(place: Place, cut: Span, length: number): Place[] {
  const delta = length - (cut.end - cut.start);
  if (cut.start >= place.end) return [place];
  if (cut.end <= place.start) return [shifted(place, delta)];
  const within = place.start <= cut.start && cut.end <= place.end;
  return within && place.end + delta > place.start ? [{ ...place, end: place.end + delta }] : [];
}

function moveSentence(sentence: Sentence, cut: Span, length: number): Sentence[] {
  const delta = length - (cut.end - cut.start);
  if (cut.start > sentence.end) return [sentence];
  if (cut.end <= sentence.start) return [shifted(sentence, delta)];
  const start = Math.min(sentence.start, cut.start);
  const end = cut.end <= sentence.end ? sentence.end + delta : cut.start + length;
  return end > start ? [{ ...sentence, start, end }] : [];
}
