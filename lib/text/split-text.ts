/**
 * The text stage of separating a mail: what the sender newly wrote, what is quoted, forwarded or a signature. It refines
 * the parts of the markup stage, or a plain mail given as one text part. Where it is unsure, text counts as quoted:
 * words must never be put into a client's mouth.
 */
import type { BodyPart } from '#lib/core/mail.ts';
import { attributionLength } from './attribution.ts';
import { headerBlockLength, isHeaderAboveQuote } from './header-block.ts';
import { lineKey } from './line-key.ts';
import { isDashedTitle, isRule, markerOf } from './quote-markers.ts';
import { signatureStart } from './signature-lines.ts';

export interface SeparatedBody {
  newText: string;
  quoted: string;
  forwarded: string;
  signature: string;
}

type Kind = BodyPart['kind'];

/** Every letter of the parts is in exactly one of the four texts. */
export function separate(parts: readonly BodyPart[]): SeparatedBody {
  const body = linesOf(parts);
  separateQuotes(body);
  separateSignatures(body);
  return {
    newText: collect(body, 'text'),
    quoted: collect(body, 'quoted'),
    forwarded: collect(body, 'forwarded'),
    signature: collect(body, 'signature'),
  };
}

interface Body {
  readonly lines: string[];
  /** What is matched: see `lineKey`. Empty for a blank line. */
  readonly keys: string[];
  readonly kinds: Kind[];
}

function linesOf(parts: readonly BodyPart[]): Body {
  const body: Body = { lines: [], keys: [], kinds: [] };
  for (const part of parts) {
    const lines = part.text.split(/\r\n|\r|\n/);
    const keys = lines.map(lineKey);
    const kind = part.kind === 'quoted' && startsAsForward(keys) ? 'forwarded' : part.kind;
    for (const [index, line] of lines.entries()) {
      body.lines.push(line);
      body.keys.push(keys[index] ?? '');
      body.kinds.push(kind);
    }
  }
  return body;
}

/** Apple Mail announces a forward inside the quote. */
function startsAsForward(keys: readonly string[]): boolean {
  const first = keys.find((key) => key.replace(/[>\s]/g, '') !== '');
  return first !== undefined && markerOf(first.replace(/^[>\s]+/, '')) === 'forwarded';
}

/**
 * Walks the lines once; after an unmarked quote has begun, all that follows belongs to it. Signatures are looked
 * through too: Outlook wraps whole quotes in them.
 */
function separateQuotes(body: Body): void {
  const { keys, kinds } = body;
  let rest: { kind: Kind; within: Kind } | undefined;
  let anyNew = false;
  for (let index = 0; index < keys.length; index++) {
    const kind = kinds[index];
    if (rest !== undefined) {
      const isPart = kind === 'text' || kind === rest.within || (kind === 'quoted' && rest.kind === 'forwarded');
      if (isPart) kinds[index] = rest.kind;
      continue;
    }
    if ((kind !== 'text' && kind !== 'signature') || keys[index] === '') continue;
    const found = quoteAt(body, index, anyNew);
    if (!found) {
      if (kind === 'text' && !isRule(keys[index] ?? '')) anyNew = true;
      continue;
    }
    takeIntroductionAbove(body, index, kind, found.kind);
    for (let line = index; line < index + found.length; line++) if (kinds[line] === kind) kinds[line] = found.kind;
    index += found.length - 1;
    if (found.toTheEnd) rest = { kind: found.kind, within: kind };
  }
}

interface FoundQuote {
  kind: 'quoted' | 'forwarded';
  length: number;
  toTheEnd: boolean;
}

function quoteAt(body: Body, index: number, anyNew: boolean): FoundQuote | undefined {
  const { keys } = body;
  const key = keys[index] ?? '';
  if (key.startsWith('>')) return markedQuote(body, index);
  const marker = markerOf(key);
  if (marker === 'forwarded') return { kind: 'forwarded', length: 1, toTheEnd: true };
  const withoutNew = anyNew ? 'quoted' : 'forwarded';
  if (marker === 'original') return { kind: withoutNew, length: 1, toTheEnd: true };
  if (isDashedTitle(key) && (/@/.test(key) || headerBlockLength(keys, nextFilled(keys, index + 1), true) > 0)) {
    return { kind: withoutNew, length: 1, toTheEnd: true };
  }
  const header = headerBlockLength(keys, index, isRule(keys[previousFilled(keys, index - 1)] ?? ''));
  if (header > 0) return { kind: withoutNew, length: header, toTheEnd: true };
  const attribution = attributionLength(keys, index, (line) => quoteFollows(body, line));
  if (attribution === 0) return undefined;
  return { kind: 'quoted', length: attribution, toTheEnd: !quoteFollows(body, index + attribution) };
}

/** A run of `>` lines, with the ends of long lines that a mail server broke off. */
function markedQuote(body: Body, index: number): FoundQuote {
  const { keys, kinds } = body;
  let end = index;
  while (
    end < keys.length &&
    kinds[end] === kinds[index] &&
    ((keys[end] ?? '').startsWith('>') || isBrokenOff(body, end))
  )
    end++;
  const kind = startsAsForward(keys.slice(index, Math.min(end, index + 4))) ? 'forwarded' : 'quoted';
  return { kind, length: end - index, toTheEnd: kind === 'forwarded' };
}

const FULL_LINE = 60;

function isBrokenOff(body: Body, index: number): boolean {
  const above = body.keys[index - 1] ?? '';
  const key = body.keys[index] ?? '';
  const below = body.keys[index + 1] ?? '';
  if (!above.startsWith('>') || above.length < FULL_LINE || key === '' || key.length > FULL_LINE) return false;
  return /^\p{Ll}/u.test(key) && (below.startsWith('>') || (below === '' && !/[.!?:]$/.test(above)));
}

/** Whether the first filled line from here on is marked as a quote, by `>` or by markup. */
function quoteFollows(body: Body, from: number): boolean {
  const index = nextFilled(body.keys, from);
  const kind = body.kinds[index];
  return kind === 'quoted' || kind === 'forwarded' || (body.keys[index] ?? '').startsWith('>');
}

function nextFilled(keys: readonly string[], from: number): number {
  let index = from;
  while (index < keys.length && keys[index] === '') index++;
  return index;
}

function previousFilled(keys: readonly string[], from: number): number {
  let index = from;
  while (index >= 0 && keys[index] === '') index--;
  return index;
}

/** What stands right above a quote to set it off. */
function takeIntroductionAbove(body: Body, index: number, from: Kind, to: Kind): void {
  const { keys, kinds } = body;
  let above = index - 1;
  while (above >= 0 && kinds[above] === from && isHeaderAboveQuote(keys[above] ?? '')) kinds[above--] = to;
  above = previousFilled(keys, above);
  if (above >= 0 && kinds[above] === from && isRule(keys[above] ?? '')) kinds[above] = to;
}

/** A signature ends each stretch of new text, above a quote as well as at the very end. */
function separateSignatures(body: Body): void {
  const { keys, kinds } = body;
  for (let start = 0; start < keys.length; ) {
    let end = start;
    while (end < keys.length && kinds[end] === kinds[start]) end++;
    if (kinds[start] === 'text') {
      const first = start + signatureStart(keys.slice(start, end));
      for (let line = first; line < end; line++) kinds[line] = 'signature';
    }
    start = end;
  }
}

function collect(body: Body, kind: Kind): string {
  const chosen: string[] = [];
  for (const [index, line] of body.lines.entries()) {
    if (body.kinds[index] === kind) chosen.push(line.trimEnd());
    else if (body.kinds[index - 1] === kind) chosen.push('');
  }
  return chosen
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
