/** Kazakh case endings on names, days and amounts: vowel harmony and the assimilation of the ending's first consonant. */
import type { GrammaticalCase } from '#lib/core/draft.ts';
import { lastSpokenWord, type NumberWords } from './spoken-number.ts';

type KazakhCase = Exclude<GrammaticalCase, 'ez'>;

const NUMBERS: NumberWords = {
  zero: 'нөл',
  units: ['бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'],
  tens: ['он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'],
  hundred: 'жүз',
  thousand: 'мың',
  million: 'миллион',
  billion: 'миллиард',
};

const SPOKEN: Readonly<Record<string, string>> = {
  '₸': 'теңге',
  KZT: 'теңге',
  '€': 'еуро',
  EUR: 'еуро',
  $: 'доллар',
  USD: 'доллар',
  '£': 'фунт',
  GBP: 'фунт',
  '₺': 'лира',
  TL: 'лира',
  TRY: 'лира',
  '₽': 'рубль',
  '%': 'пайыз',
};

const BACK = 'аоұыяё';
const FRONT = 'әөүіеэи';
/** Before the accusative and the genitive these count as consonants: Әлиді, Айсұлудың. */
const HALF_VOWELS = 'уюи';
/** Ends in a possessive, which declines by endings of its own: Қасымұлына, ай соңында. */
const POSSESSED =
  /(?:ұлы|қызы|(?:^|\s)(?:күні|соңы|басы|ортасы|апта(?:сы)?ның соңы|доллары|лирасы|фунты|еуросы|теңгесі|аптасы|айы|жылы|бағасы|құны|сомасы|мерзімі))$/iu;
const VOICELESS = 'пфкқтсшщчцхһбвгд';

export function withKazakhCase(value: string, form: KazakhCase): string {
  const last = value.split(/\s+/u).at(-1) ?? '';
  if (POSSESSED.test(value)) return `${value}${possessedEnding(last.toLocaleLowerCase('kk'), form)}`;
  const isFigure = /[\d%₸€$£₺₽]$/u.test(last);
  return `${value}${isFigure ? '-' : ''}${endingOf(spokenEnd(value, last), form)}`;
}

function spokenEnd(value: string, last: string): string {
  const before = /^\D?[\d.,]+$/u.test(last) ? /([₸€$£₺₽])\s?[\d.,\s]+$/u.exec(value)?.[1] : undefined;
  const sign = /(?:[₸€$£₺₽%]|\b(?:KZT|EUR|USD|GBP|TL|TRY))$/u.exec(last)?.[0] ?? before;
  if (sign !== undefined) return SPOKEN[sign] ?? sign;
  const grouped = /\d{1,3}(?:[\s\u00a0\u202f]\d{3})+(?:,\d{1,2})?$|\d[\d.,]*$/u.exec(value)?.[0];
  if (grouped) return lastSpokenWord(grouped.replace(/[.,\s]+$/u, ''), NUMBERS);
  return last.toLocaleLowerCase('kk');
}

function endingOf(spoken: string, form: KazakhCase): string {
  const letters = spoken.replace(/[^\p{L}]/gu, '');
  const end = letters.replace(/[ьъ]+$/u, '').at(-1) ?? '';
  const soft = isFront(letters);
  const voiceless = VOICELESS.includes(end);
  const nasal = 'мнң'.includes(end);
  const vowel = (BACK + FRONT).includes(end) && !HALF_VOWELS.includes(end);
  switch (form) {
    case 'dat':
      return voiceless ? (soft ? 'ке' : 'қа') : soft ? 'ге' : 'ға';
    case 'loc':
      return (voiceless ? 'т' : 'д') + (soft ? 'е' : 'а');
    case 'abl':
      return (nasal ? 'н' : voiceless ? 'т' : 'д') + (soft ? 'ен' : 'ан');
    case 'acc':
      return (vowel ? 'н' : voiceless ? 'т' : 'д') + (soft ? 'і' : 'ы');
    case 'gen':
      return (vowel || nasal ? 'н' : voiceless ? 'т' : 'д') + (soft ? 'ің' : 'ың');
  }
}

function possessedEnding(letters: string, form: KazakhCase): string {
  const soft = isFront(letters);
  switch (form) {
    case 'dat':
      return soft ? 'не' : 'на';
    case 'loc':
      return soft ? 'нде' : 'нда';
    case 'abl':
      return soft ? 'нен' : 'нан';
    case 'acc':
      return 'н';
    case 'gen':
      return soft ? 'нің' : 'ның';
  }
}

function isFront(letters: string): boolean {
  if (/ль$/u.test(letters)) return true;
  const vowel = [...letters].findLast((letter) => (BACK + FRONT).includes(letter));
  return vowel !== undefined && FRONT.includes(vowel);
}
