/**
 * Turkish case suffixes on names, days and amounts: vowel harmony, buffer and hardened consonants, the apostrophe of
 * proper names and figures (spelling guide of the Turkish Language Association, "Kesme İşareti").
 */
import type { GrammaticalCase } from '#lib/core/draft.ts';
import { lastSpokenWord, type NumberWords } from './spoken-number.ts';

type TurkishCase = Exclude<GrammaticalCase, 'ez'>;

const NUMBERS: NumberWords = {
  zero: 'sıfır',
  units: ['bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz'],
  tens: ['on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'],
  hundred: 'yüz',
  thousand: 'bin',
  million: 'milyon',
  billion: 'milyar',
};

/** How a sign or an abbreviation at the end is spoken. */
const SPOKEN: Readonly<Record<string, string>> = {
  '₺': 'lira',
  TL: 'tele',
  TRY: 'lira',
  '€': 'avro',
  EUR: 'avro',
  $: 'dolar',
  USD: 'dolar',
  '£': 'sterlin',
  GBP: 'sterlin',
  '₸': 'tenge',
  KZT: 'tenge',
  '%': 'yüzde',
};

/** Written with a back vowel, spoken with a soft l that takes front suffixes: Kemal’e. */
const SOFT_L =
  /^(?:kemal|cemal|celal|bilal|hilal|nihal|iclal|zuhal|meral|vekal|ikbal|belal|cabbal|delal|efdal|şevval|kâmal|misal|hayal|istiklal)$/u;

/** Ends in a possessive that asks for an n before the case: cuma gününe, ay sonunda. */
const POSSESSED =
  /(?:^|\s)(?:günü|haftası|ayı|yılı|sonu|başı|ortası|akşamı|sabahı|saati|öğleni|bitimi|mesaisi|doları|lirası|sterlini|frangı|avrosu|tengesi)$/iu;

const VOWELS = 'aıoueiöüâîû';
const FRONT = new Set('eiöüâî');
const ROUND = new Set('ouöüû');
const HARD = new Set('fstkçşhp');

export function withTurkishCase(value: string, form: TurkishCase): string {
  const last = value.split(/\s+/u).at(-1) ?? '';
  const spoken = spokenEnd(value, last);
  // After the buffer the ending is that of a word in n: gününe, gününde.
  if (POSSESSED.test(value)) return `${value}n${suffixOf(`${value.toLocaleLowerCase('tr')}n`, form)}`;
  const suffix = suffixOf(spoken, form);
  return `${value}${needsApostrophe(last) ? '’' : ''}${suffix}`;
}

function spokenEnd(value: string, last: string): string {
  const sign = /(?:[₺€$£₸%]|\b(?:TL|TRY|EUR|USD|GBP|KZT))$/u.exec(last)?.[0] ?? currencyBefore(value, last);
  if (sign !== undefined) return SPOKEN[sign] ?? sign;
  const digits = /[\d][\d.,]*$/u.exec(last)?.[0].replace(/[.,]+$/u, '');
  if (digits) return lastSpokenWord(digits, NUMBERS);
  // Capitals alone are spelled out letter by letter: KDV’ye.
  if (/^[BCÇDFGĞHJKLMNPRSŞTVYZ]{2,5}$/u.test(last)) return 'e';
  return last.toLocaleLowerCase('tr');
}

/** "€450" and "₺ 1.200" are spoken with the currency last. */
function currencyBefore(value: string, last: string): string | undefined {
  if (!/^\D?[\d.,]+$/u.test(last)) return undefined;
  return /([₺€$£₸])\s?[\d.,]+$/u.exec(value)?.[1];
}

function needsApostrophe(last: string): boolean {
  return /[\d%₺€$£₸]$/u.test(last) || /^\p{Lu}/u.test(last);
}

function suffixOf(spoken: string, form: TurkishCase): string {
  const letters = spoken.replace(/[^\p{L}]/gu, '');
  const vowel = [...letters].findLast((letter) => VOWELS.includes(letter)) ?? 'e';
  const end = letters.at(-1) ?? '';
  const isFront = FRONT.has(vowel) || SOFT_L.test(letters);
  const isRound = ROUND.has(vowel);
  const afterVowel = VOWELS.includes(end);
  const open = isFront ? 'e' : 'a';
  const close = isRound ? (isFront ? 'ü' : 'u') : isFront ? 'i' : 'ı';
  const consonant = HARD.has(end) ? 't' : 'd';
  switch (form) {
    case 'dat':
      return `${afterVowel ? 'y' : ''}${open}`;
    case 'acc':
      return `${afterVowel ? 'y' : ''}${close}`;
    case 'gen':
      return `${afterVowel ? 'n' : ''}${close}n`;
    case 'loc':
      return `${consonant}${open}`;
    case 'abl':
      return `${consonant}${open}n`;
  }
}
