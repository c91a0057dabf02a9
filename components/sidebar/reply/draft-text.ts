/**
 * A draft while it is edited: one text, and where its open places and sentences stand in it. Every edit moves them
 * along, so a slot can be filled and a sentence explained however the words around them change.
 */
import type { Draft, PracticeId } from '#lib/core/draft.ts';

interface Span {
  /** Half-open, UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
}

export interface Place extends Span {
  readonly slot: string;
}

export interface Sentence extends Span {
  readonly practice: PracticeId | undefined;
}

export interface DraftText {
  readonly text: string;
  readonly places: readonly Place[];
  readonly sentences: readonly Sentence[];
}

/** How an open place stands in the text: `[new date]`. */
export type SlotMark = (slot: string) => string;

export function draftToText(draft: Draft, markOf: SlotMark): DraftText {
  let text = '';
  const places: Place[] = [];
  const sentences: Sentence[] = [];
  for (const sentence of draft.sentences) {
    if (text !== '') text += sentence.startsParagraph ? '\n\n' : ' ';
    const start = text.length;
    sentence.text.split(/\[\[([^[\]]+)\]\]/).forEach((piece, index) => {
      if (index % 2 === 0) {
        text += piece;
        return;
      }
      const mark = markOf(piece);
      places.push({ slot: piece, start: text.length, end: text.length + mark.length });
      text += mark;
    });
    sentences.push({ start, end: text.length, practice: sentence.practice });
  }
  return { text, places, sentences };
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

/** Puts a value into every place of a slot; an empty value opens it again. */
export function fill(before: DraftText, slot: string, value: string, markOf: SlotMark): DraftText {
  const words = value === '' ? markOf(slot) : value;
  return before.places.reduce((now, place, index) => {
    const current = now.places[index];
    return place.slot === slot && current !== undefined ? replace(now, current, words) : now;
  }, before);
}

/** What stands in a slot now; the empty string while it is open, `undefined` once the user has deleted its place. */
export function slotValue({ text, places }: DraftText, slot: string, markOf: SlotMark): string | undefined {
  const place = places.find((candidate) => candidate.slot === slot);
  if (place === undefined) return undefined;
  const words = text.slice(place.start, place.end);
  return words === markOf(slot) ? '' : words;
}

export function isOpen({ text }: DraftText, place: Place, markOf: SlotMark): boolean {
  return text.slice(place.start, place.end) === markOf(place.slot);
}

export function sentenceAt({ sentences }: DraftText, caret: number): Sentence | undefined {
  return sentences.find(({ start, end }) => start <= caret && caret <= end);
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
  if (cut.end <= place.start) return [{ ...place, start: place.start + delta, end: place.end + delta }];
  const within = place.start <= cut.start && cut.end <= place.end;
  return within && place.end + delta > place.start ? [{ ...place, end: place.end + delta }] : [];
}

function moveSentence(sentence: Sentence, cut: Span, length: number): Sentence[] {
  const delta = length - (cut.end - cut.start);
  if (cut.start > sentence.end) return [sentence];
  if (cut.end <= sentence.start) return [{ ...sentence, start: sentence.start + delta, end: sentence.end + delta }];
  const start = Math.min(sentence.start, cut.start);
  const end = cut.end <= sentence.end ? sentence.end + delta : cut.start + length;
  return end > start ? [{ ...sentence, start, end }] : [];
}
