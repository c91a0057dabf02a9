/** The stretch of a message that shows why it was flagged: the sentences around the marked words, cut where they run on. */
import type { TextRange } from '#lib/core/signal.ts';

export interface QuotePart {
  readonly text: string;
  readonly marked: boolean;
}

/** Code units of context looked at on either side, and the longest quote shown. */
const CONTEXT = 240;
const LONGEST = 320;

const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });

/** Ranges that point outside the text are left out; nothing left to mark gives no parts. */
export function excerptOf(text: string, ranges: readonly TextRange[]): readonly QuotePart[] {
  const inside = ranges.filter(([start, end]) => start < end && end <= text.length);
  const first = inside[0];
  const last = inside.at(-1);
  if (first === undefined || last === undefined) return [];

  const [start, end] = shorten(text, sentenceBounds(text, first[0], last[1]), first[0]);
  const parts: QuotePart[] = [];
  let at = start;
  const push = (to: number, marked: boolean) => {
    if (to > at) parts.push({ text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const [from, to] of inside) {
    push(Math.min(from, end), false);
    push(Math.min(to, end), true);
  }
  push(end, false);
  return withEllipses(parts, start > 0 && !atSentenceStart(text, start), end < text.trimEnd().length && cut(text, end));
}

function sentenceBounds(text: string, from: number, to: number): TextRange {
  const offset = Math.max(0, from - CONTEXT);
  let start = from;
  let end = to;
  for (const { index, segment } of sentences.segment(text.slice(offset, to + CONTEXT))) {
    const segmentStart = offset + index;
    const segmentEnd = segmentStart + segment.trimEnd().length;
    if (segmentStart <= from && from < segmentStart + segment.length) start = segmentStart;
    if (segmentStart < to && to <= segmentStart + segment.length) end = Math.max(to, segmentEnd);
  }
  return [start, end];
}

function shorten(text: string, [start, end]: TextRange, marked: number): TextRange {
  if (end - start <= LONGEST) return [start, end];
  const near = Math.max(start, marked - 80);
  const from = near === start ? start : wordStart(text, near);
  return [from, Math.min(end, wordEnd(text, from + LONGEST))];
}

function wordStart(text: string, at: number): number {
  const space = text.slice(at, at + 30).search(/\s/u);
  return space < 0 ? at : at + space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.slice(at, at + 30).search(/\s/u);
  return space < 0 ? Math.min(at, text.length) : at + space;
}

function atSentenceStart(text: string, at: number): boolean {
  return /(^|[.!?…؟。]["'”’»)]*\s+|\n\s*)$/u.test(text.slice(Math.max(0, at - 8), at));
}

function cut(text: string, at: number): boolean {
  return !/[.!?…؟]["'”’»)]*$/u.test(text.slice(Math.max(0, at - 4), at)) && !/^\s*\n/u.test(text.slice(at, at + 8));
}

function withEllipses(parts: readonly QuotePart[], before: boolean, after: boolean): readonly QuotePart[] {
  return [
    ...(before ? [{ text: '… ', marked: false }] : []),
    ...parts,
    ...(after ? [{ text: ' …', marked: false }] : []),
  ];
}
