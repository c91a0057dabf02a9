/** Sentences of a text as ranges, for showing a person's words and judging them one by one. */
import type { TextRange } from '#lib/core/signal.ts';

const MAX_ABBREVIATION = 12;

/**
 * Half-open UTF-16 ranges in order, without the white space around them; a line break always ends a sentence. Every
 * character that is not white space is in exactly one.
 */
export function sentenceRanges(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isBreak = code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029;
    if (isBreak) {
      push(ranges, text, start, index);
      start = index + 1;
    } else if (isTerminator(code)) {
      const end = afterClosers(text, index + 1);
      if (endsSentence(text, start, index, end)) {
        push(ranges, text, start, end);
        start = end;
      }
      index = end - 1;
    }
  }
  push(ranges, text, start, text.length);
  return ranges;
}

function push(ranges: TextRange[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  if (end > start) ranges.push([start, end]);
}

/** `.` `!` `?`, the Arabic question mark and full stop, the ellipsis, and the full-width ones. */
function isTerminator(code: number): boolean {
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x61f ||
    code === 0x6d4 ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f
  );
}

function isSpace(code: number): boolean {
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** Further stops, quotation marks and brackets belong to the sentence that they close. */
function afterClosers(text: string, from: number): number {
  let end = from;
  while (end < text.length && (isTerminator(text.charCodeAt(end)) || '"\'”’»)]*_'.includes(text.charAt(end)))) end++;
  return end;
}

function endsSentence(text: string, start: number, stop: number, end: number): boolean {
  if (end >= text.length) return true;
  if (!isSpace(text.charCodeAt(end))) return text.charCodeAt(stop) >= 0x3000;
  if (text.charAt(stop) !== '.' || end > stop + 1) return true;
  let word = stop;
  while (
    word > start &&
    stop - word < MAX_ABBREVIATION &&
    !isSpace(text.charCodeAt(word - 1)) &&
    text.charAt(word - 1) !== '('
  )
    word--;
  const isListNumber =
    word - start < MAX_ABBREVIATION &&
    /^\d{1,3}$/.test(text.slice(word, stop)) &&
    text.slice(start, word).trim() === '';
  return !isListNumber && !isAbbreviation(text.slice(word, stop), nextCharacter(text, end));
}

/** `next`: the first character of what follows; a small letter there means that the sentence goes on. */
function isAbbreviation(word: string, next: string): boolean {
  if (word === '') return false;
  if (/^\p{L}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word))
    return word !== 'I' && !/^(?:a|p)\.m$/i.test(word) ? true : /\p{Ll}/u.test(next);
  // "No. 7" is a number; "my answer is no." ends a sentence.
  if (word.toLowerCase() === 'no') return /\d/u.test(next);
  if (ABBREVIATIONS.has(word.toLowerCase())) return true;
  if (/^\d{1,3}$/.test(word)) return /[\p{Ll}\d]/u.test(next);
  return /\p{Ll}/u.test(next) && MAY_END.has(word.toLowerCase());
}

function nextCharacter(text: string, from: number): string {
  for (let index = from; index < text.length && index < from + 20; index++) {
    if (!isSpace(text.charCodeAt(index))) return String.fromCodePoint(text.codePointAt(index) ?? 0);
  }
  return '';
}

/** These never end a sentence. */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof vs e.g i.e approx dept fig ref resp st eg ie cf ' +
    'sn hn dr doç prof av müh yrd örn bkz vb vs mah cad sok apt tel ' +
    'г ул им тел стр рис тыс млн мин чел напр см т.е т.к т.д т.п и.о руб тг ж ғ б'
  ).split(' '),
);
/** These end one only before a capital letter or a script without capitals. */
const MAY_END = new Set(
  'etc inc ltd co corp min max vol p pp jan feb mar apr jun jul aug sep sept oct nov dec др пр т.б vb vs'.split(' '),
);
