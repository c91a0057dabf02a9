/** Names of languages in the four languages: a text asked for in another language than was agreed is other work. Stems, folded. */
import { foldWord } from '#lib/text/fold.ts';
import type { Word } from '../words.ts';

const NAMES: Readonly<Record<string, string>> = {
  en: 'english ingiliz انگلیسی ағылшын английск',
  de: 'german alman آلمانی неміс немецк',
  fr: 'french fransız فرانسه فرانسوی француз',
  ru: 'russian rusça rusca روسی орысша орыс русск',
  tr: 'turkish türkçe ترکی түрікше түрік турецк',
  fa: 'persian farsi farsça فارسی парсы',
  kk: 'kazakh kazakça قزاقی қазақша қазақ казахск',
  ar: 'arabic arapça عربی араб',
  es: 'spanish ispanyol اسپانیایی испан',
  it: 'italian italyan ایتالیایی итальян',
  zh: 'chinese mandarin çince چینی қытай китайск',
  nl: 'dutch felemenk hollanda هلندی',
  pl: 'polish lehçe',
  ku: 'kurdish kürtçe کردی',
  cy: 'welsh',
  pt: 'portuguese portekiz',
  uz: 'uzbek özbek өзбек',
  kr: 'korean korece کره кәріс корей',
  jp: 'japanese japon ژاپنی жапон',
};

const STEMS: readonly (readonly [stem: string, language: string])[] = Object.entries(NAMES).flatMap(
  ([language, names]) => names.split(' ').map((name): [string, string] => [foldWord(name), language]),
);

/** "EN-FR", "EN > TR". */
const CODES = new Set(Object.keys(NAMES));

export function languagesIn(words: readonly Pick<Word, 'form'>[], written: string): ReadonlySet<string> {
  const named = words.flatMap(({ form }) =>
    STEMS.filter(([stem]) => form.startsWith(stem)).map(([, language]) => language),
  );
  const codes = [...written.matchAll(/\b([A-Z]{2})\b/g)].flatMap(([, code = '']) => {
    const language = code.toLowerCase();
    return CODES.has(language) ? [language] : [];
  });
  return new Set([...named, ...codes]);
}
