/** Numbers as people write them in mail, in the four languages: digits, words, ordinals. Forms are folded. */
import { toAsciiDigits } from '#lib/text/digits.ts';
import { foldWord } from '#lib/text/fold.ts';

const CARDINALS: readonly string[] = [
  'one two three four five six seven eight nine ten eleven twelve',
  'bir iki üç dört beş altı yedi sekiz dokuz on',
  'یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده',
  'бір екі үш төрт бес алты жеті сегіз тоғыз он',
  'один два три четыре пять шесть семь восемь девять десять',
];
const ORDINALS: readonly string[] = [
  'first second third fourth fifth sixth seventh eighth ninth tenth',
  'birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu',
  'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم',
  'бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы',
  'یکم دومین سومین چهارمین پنجمین ششمین هفتمین هشتمین نهمین دهمین',
];

function valuesOf(lines: readonly string[]): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap((line) => line.split(' ').map((word, at): [string, number] => [foldWord(word), at + 1])),
  );
}

const CARDINAL_VALUES = valuesOf(CARDINALS);
const ORDINAL_VALUES = valuesOf(ORDINALS);

/** `12`, `۱۲`, `twelve`, `on`; `undefined` for what is no number. `written`: as it stands in the text. */
export function numberIn(written: string): number | undefined {
  const digits = /^\d{1,6}/.exec(toAsciiDigits(written))?.[0];
  return digits === undefined ? CARDINAL_VALUES.get(foldWord(written)) : Number(digits);
}

/** `third`, `3rd`, `üçüncü`, `سوم`, `үшінші`, with endings that come after. */
export function ordinalIn(written: string): number | undefined {
  const folded = foldWord(written);
  const digits = /^(\d{1,2})(?:st|nd|rd|th|-?(?:inci|nci|uncu|ncu|ıncı|ncı|üncü|ncü|ші|шы))/iu.exec(
    toAsciiDigits(written),
  )?.[1];
  if (digits !== undefined) return Number(digits);
  const exact = ORDINAL_VALUES.get(folded);
  if (exact !== undefined) return exact;
  const stem = [...ORDINAL_VALUES.keys()].find((word) => word.length >= 5 && folded.startsWith(word));
  return stem === undefined ? undefined : ORDINAL_VALUES.get(stem);
}
