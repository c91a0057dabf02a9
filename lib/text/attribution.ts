/** Finds the line, or the few wrapped lines, that introduce a quote: "On … wrote:" in any of many languages. */
import { foldWords, MAX_LINE } from './line-key.ts';
import { WROTE, WROTE_BEFORE_NAME, WROTE_UNSPACED } from './quote-words.ts';

const MAX_WRAPPED_LINES = 4;

const anyOf = (words: readonly string[]) => words.map((word) => foldWords(word).replace(/[()/.]/g, '\\$&')).join('|');
const HAS_WROTE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${anyOf(WROTE)})(?![\\p{L}\\p{M}])|${anyOf(WROTE_UNSPACED)}`, 'iu');
const ENDS_WITH_WROTE = new RegExp(
  `(?:(?<![\\p{L}\\p{M}])(?:${anyOf(WROTE)})|(?:${anyOf(WROTE_UNSPACED)}))\\s?[:：]?[\\s-]{0,6}$`,
  'iu',
);
const VERB_BEFORE_NAME = new RegExp(`(?<![\\p{L}\\p{M}])(?:${anyOf(WROTE_BEFORE_NAME)}) \\p{L}`, 'iu');
const ENDS_AS_INTRODUCTION = /[:：](?: ?-{3,6})?$|-{3,6}$/;
const DATE = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:^|\D)(?:1[34]|19|20)\d{2}(?:\D|$)|\d{1,2}[:.]\d{2}(?:\D|$)/;
const DAY = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|(?:^|\D)(?:1[34]|19|20)\d{2}(?:\D|$)/;
const TIME = /(?:^|\D)\d{1,2}[:.]\d{2}(?:\D|$)/;
const ADDRESS = /[^\s<>"@:]@[^\s<>"@]{2}/;
const BRACKETED_ADDRESS = /<[^<>\s@]{1,80}@[^<>\s]{3,120}>/;
const ENDS_WITH_ADDRESS = /[^\s<>"@]@[^\s<>"@]{2,120}[>)\]"' ]{1,4}[:：]$/;

/** How many lines from `index` on introduce a quote; 0 for none. `quoteFollows`: what stands below is marked as a quote. */
export function attributionLength(
  keys: readonly string[],
  index: number,
  quoteFollows: (line: number) => boolean,
): number {
  let joined = '';
  for (let count = 1; count <= MAX_WRAPPED_LINES; count++) {
    const key = keys[index + count - 1];
    if (!key || (key.startsWith('>') && !(count > 1 && isBrokenAddress(joined, key)))) return 0;
    joined = count === 1 ? key : `${joined} ${key}`;
    if (joined.length > MAX_LINE) return 0;
    if (count === 1 && !canBegin(key)) {
      return ENDS_AS_INTRODUCTION.test(key) && isAttribution(key, quoteFollows(index + 1)) ? 1 : 0;
    }
    if (!ENDS_AS_INTRODUCTION.test(key) && !/(?:wrote|yazdı|написал)$/i.test(key)) continue;
    if (!isAttribution(joined, quoteFollows(index + count))) return 0;
    return beginsLater(keys, index, count) ? 0 : count;
  }
  return 0;
}

/** `<ann@example.com` with its `>:` on the next line. */
function isBrokenAddress(above: string, key: string): boolean {
  return /<[^<>\s]{3,120}$/.test(above) && /^>{1,2}\)?[^>]{0,40}[:：]$/.test(key);
}

/** A wrapped introduction shows a date or an address in its first line. */
function canBegin(key: string): boolean {
  return DATE.test(key) || ADDRESS.test(key) || /\d/.test(key.slice(0, 40));
}

/** A line of prose with a date in it, right above the introduction, is not part of it. */
function beginsLater(keys: readonly string[], index: number, count: number): boolean {
  for (let start = 1; start < count; start++) {
    const rest = keys.slice(index + start, index + count).join(' ');
    if (DAY.test(rest) && isAttribution(rest, true) && !/[<(,]$/.test(keys[index + start - 1] ?? '')) return true;
  }
  return false;
}

function isAttribution(key: string, quoteFollows: boolean): boolean {
  const line = foldWords(key);
  const hasDate = DATE.test(line);
  const hasAddress = ADDRESS.test(line);
  if (ENDS_WITH_WROTE.test(line)) return hasDate || hasAddress || (quoteFollows && line.length <= 100);
  if (hasDate && ENDS_WITH_ADDRESS.test(line)) return true;
  if (hasDate && hasAddress && HAS_WROTE.test(line)) return true;
  if (hasDate && DATE.test(line.slice(0, 40)) && VERB_BEFORE_NAME.test(line)) return true;
  if (BRACKETED_ADDRESS.test(line) && DAY.test(line) && TIME.test(line) && /[:：]$/.test(line)) return true;
  return quoteFollows && DAY.test(line) && (hasAddress || TIME.test(line));
}
