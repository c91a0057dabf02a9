/**
 * Brings the spellings of one word together, for looking it up and never for showing it: letter case, Turkish and Kazakh
 * letters typed without their marks, Arabic forms of Persian letters, half-spaces, stretched letters, digits.
 */

/** Mail says the same few thousand words again and again; the oldest are forgotten together. */
const known = new Map<string, string>();
const MOST_KNOWN = 8192;
const LONGEST_KNOWN = 24;

/** Words that differ only by this come out the same; the result may be shorter than the word. */
export function foldWord(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const folded = fold(word);
  if (known.size >= MOST_KNOWN) known.clear();
  if (word.length <= LONGEST_KNOWN) known.set(word, folded);
  return folded;
}

function fold(word: string): string {
  const lower = word.normalize('NFC').toLowerCase();
  let folded = '';
  let run = 0;
  let last = '';
  for (const letter of lower) {
    const next = FOLDED.get(letter) ?? (isMark(letter) ? '' : letter);
    if (next === '') continue;
    if (isDigit(next)) {
      if (last !== '0') folded += '0';
      last = '0';
      continue;
    }
    run = next === last ? run + 1 : 1;
    last = next;
    // "soooo" is "so", "good" stays.
    if (run === 3) folded = folded.slice(0, -1);
    if (run < 3) folded += next;
  }
  return folded;
}

/** Each letter before the one it is read as. */
const PAIRS = 'ğg şs ıi çc öo üu âa îi ûu ñn қк ғг ңн өо ұу үу әа іи һх ёе يی كک ىی ئی أا إا آا ٱا ةه ۀه ؤو';

/** Half-space, stretching line, soft hyphen. */
const IGNORED = '\u200c\u0640\u00ad';

/** Typographic apostrophes. */
const APOSTROPHES = '\u2019\u2018\u02bc`';

const FOLDED: ReadonlyMap<string, string> = new Map([
  ...PAIRS.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
  ...[...IGNORED].map((letter): [string, string] => [letter, '']),
  ...[...APOSTROPHES].map((letter): [string, string] => [letter, "'"]),
]);

/** Combining marks: the dot that Turkish İ leaves in lower case, Arabic vowel signs. */
function isMark(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x64b && code <= 0x65f) || code === 0x670;
}

/** ASCII, Arabic-Indic and Persian digits. */
function isDigit(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return (code >= 0x30 && code <= 0x39) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);
}
