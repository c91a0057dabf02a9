/** Single lines that announce another mail: "---------- Forwarded message", "-----Original Message-----". */
import { FORWARDED, ORIGINAL } from './quote-words.ts';

const FORWARDED_WORDS: ReadonlySet<string> = new Set(FORWARDED);
const ORIGINAL_WORDS: ReadonlySet<string> = new Set(ORIGINAL);
const MAX_MARKER = 90;

export type Marker = 'forwarded' | 'original';

export function markerOf(key: string): Marker | undefined {
  if (key.length > MAX_MARKER || key.length < 6) return undefined;
  const dashed = /^[-_=—]{2,}/.test(key);
  const words = key
    .replace(/^[-_=—*>\s]+/, '')
    .replace(/[-_=—*:：\s]+$/, '')
    .toLowerCase();
  if (FORWARDED_WORDS.has(words)) return dashed || /[:：]$/.test(key) ? 'forwarded' : undefined;
  return ORIGINAL_WORDS.has(words) && dashed ? 'original' : undefined;
}

/** Words between rows of dashes; another mail's header below them makes it a marker in a language not listed. */
export function isDashedTitle(key: string): boolean {
  return key.length <= MAX_MARKER && /^-{4,}\s?[^-\s][^-]{2,60}-{4,}$/.test(key);
}

/** A drawn line: it belongs to what it sets off. */
export function isRule(key: string): boolean {
  return key.length >= 3 && /^[-_=*—–\s]+$/.test(key);
}
