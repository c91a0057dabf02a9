/**
 * Persian typed in Latin letters ("salam, rastesh in tarh oon chizi nist ke ..."), read as the Persian words that it may stand for. Nobody
 * spells it like anybody else, and short vowels are not written in Persian: a word is looked up by its consonants among the common words, and
 * taken where its long vowels fit too. What is not found stays as it is.
 */
import { PERSIAN_WORDS } from './persian-words.ts';

interface Candidate {
  readonly word: string;
  /** How it may be typed, in the letters of `unitsOf`. */
  readonly typed: RegExp;
}

/** By consonants, the commonest word first; made at the first such message. */
let known: ReadonlyMap<string, readonly Candidate[]> | undefined;
const found = new Map<string, string>();
const MOST_FOUND = 4096;
const LONGEST = 24;

/** Folded, or the word itself where none fits. */
export function persianInItsLetters(latin: string): string {
  if (latin.length > LONGEST) return latin;
  const before = found.get(latin);
  if (before !== undefined) return before;
  if (found.size >= MOST_FOUND) found.clear();
  const word = lookUp(latin) ?? latin;
  found.set(latin, word);
  return word;
}

function lookUp(latin: string): string | undefined {
  known ??= byConsonants();
  const units = unitsOf(latin);
  const consonants = units
    .replace(/h$/, '')
    .replace(/[aeiouyv]/g, '')
    .replace(REPEATED, '$1');
  const candidates = [consonants, consonants.replaceAll('g', 'q')].flatMap((key) => known?.get(key) ?? []);
  return candidates.find(({ typed }) => typed.test(units))?.word;
}

const REPEATED = /(.)\1+/gu;
/** Two letters that stand for one sound, by one letter. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/kh|x/g, 'X'],
  [/sh/g, 'S'],
  [/ch/g, 'C'],
  [/zh/g, 'J'],
  [/gh|q/g, 'q'],
  [/oo|ou|ow/g, 'u'],
  [/ee/g, 'i'],
  [/aa|â/g, 'a'],
  [/['’‘ʼ`]/g, ''],
  [REPEATED, '$1'],
  [/w/g, 'v'],
  [/c/g, 'k'],
];

function unitsOf(latin: string): string {
  return SOUNDS.reduce((units, [typed, sound]) => units.replace(typed, sound), latin.toLowerCase());
}

/** Persian has several letters for one sound. */
const SOUND_OF: ReadonlyMap<string, string> = new Map(
  [
    'بb',
    'پp',
    'تطt',
    'ثسصs',
    'جj',
    'چC',
    'حهh',
    'خX',
    'دd',
    'ذزضظz',
    'رr',
    'ژJ',
    'شS',
    'غقq',
    'فf',
    'کk',
    'گg',
    'لl',
    'مm',
    'نn',
  ].flatMap((same) => [...same.slice(0, -1)].map((letter) => [letter, same.slice(-1)] as const)),
);

function byConsonants(): Map<string, Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const word of PERSIAN_WORDS) {
    const key = [...word.replace(/[هح]$/u, '')]
      .map((letter) => SOUND_OF.get(letter) ?? '')
      .join('')
      .replace(REPEATED, '$1');
    const candidate = { word, typed: typedAs([...word]) };
    const others = index.get(key);
    if (others === undefined) index.set(key, [candidate]);
    else others.push(candidate);
  }
  return index;
}

/** Its letters as they may be typed, with a short vowel between any two. */
function typedAs(letters: readonly string[]): RegExp {
  const parts = letters.map((letter, at) => unitPattern(letter, at === 0, at === letters.length - 1));
  return new RegExp(`^${parts.join('[aeiou]?')}$`);
}

function unitPattern(letter: string, isFirst: boolean, isLast: boolean): string {
  switch (letter) {
    case 'ا':
      return isFirst ? '[aeou]?' : '[aou]';
    case 'و':
      return isFirst ? '[vou]' : '(?:v|o|u|ov|uv)';
    case 'ی':
      return isFirst ? '[yei]' : '(?:i|y|ey|iy|ei|e|ay)';
    case 'ع':
      return '[aeo]?';
    case 'ه':
      return isLast ? '(?:h|e|eh|a|ah)?' : 'h';
    case 'غ':
    case 'ق':
      return '[qg]';
    case 'ژ':
      return '[Jj]';
    default:
      return SOUND_OF.get(letter) ?? '';
  }
}
