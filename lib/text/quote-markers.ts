/** Single lines that announce another mail: "---------- Forwarded message", "-----Original Message-----". */
import { foldWords } from './line-key.ts';
import { FORWARDED, ORIGINAL } from './quote-words.ts';

const FORWARDED_WORDS: ReadonlySet<string> = new Set(FORWARDED.map(foldWords));
const ORIGINAL_WORDS: ReadonlySet<string> = new Set(ORIGINAL.map(foldWords));
const MAX_MARKER = 90;

export type Marker = 'forwarded' | 'original';

export function markerOf(key: string): Marker | undefined {
  // Yahoo's plain text puts the whole header into the marker's line.
  const title = /^-{4,}\s?([^-\s][^-]{2,60}?)\s?-{4,}(?:\s|$)/.exec(key)?.[1];
  if (title === undefined && (key.length > MAX_MARKER || key.length < 6)) return undefined;
  const dashed = title !== undefined || /^[-_=—]{2,}/.test(key);
  const words = foldWords((title ?? key).replace(/^[-_=—*>\s]+/, '').replace(/[-_=—*:：\s]+$/, ''));
  if (words.includes('--'))
    return words.split(/\s?-{2,}\s?/).some((title) => FORWARDED_WORDS.has(title)) ? 'forwarded' : undefined;
  if (FORWARDED_WORDS.has(words)) return dashed || /[:：]$/.test(key) ? 'forwarded' : undefined;
  return ORIGINAL_WORDS.has(words) && dashed ? 'original' : undefined;
}

/** Words between rows of dashes; another mail's header below them makes it a marker in a language not listed. */
export function isDashedTitle(key: string): boolean {
  return /^-{4,}\s?[^-\s][^-]{2,60}-{4,}(?:$|\s\p{L}[\p{L} ]{0,30}[:：])/u.test(key);
}

/** A drawn line: it belongs to what it sets off. */
export function isRule(key: string): boolean {
  return key.length >= 3 && /^[-_=*—–\s]+$/.test(key);
}
