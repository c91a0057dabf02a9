/** A fact as it is written in a draft: days and amounts by the language's custom, lists one item a line. */
import { IsoDaySchema } from '#lib/core/days.ts';
import type { DatedItem, FactValue } from '#lib/core/draft.ts';
import type { Language } from '#lib/core/language.ts';
import type { Facts } from '../facts.ts';
import { amountInWords } from './amount.ts';
import { dateInWords, dayInWords, inPersianDigits, yearInWords } from './day.ts';

/** Between two quotes: closes the one and opens the other, in the marks that the language's wordings use. */
const BETWEEN_QUOTES: Readonly<Record<Language, string>> = {
  en: '” and “',
  fa: '» و «',
  tr: '” ve “',
  kk: '» және «',
};

/** Empty where nothing is known. Free text loses its last full stop, since the sentence has its own. */
export function sayFact(value: FactValue | undefined, language: Language): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return sayText(value, language);
  if ('day' in value) return dayInWords(value.day, language);
  if ('dateOf' in value) return dateInWords(value.dateOf, language);
  if ('yearOf' in value) return yearInWords(value.yearOf, language);
  if ('money' in value) return amountInWords(value.money, language);
  if ('quotes' in value) return value.quotes.join(BETWEEN_QUOTES[language]);
  if ('dated' in value) {
    return laidOut(value.dated.map((item) => sayDated(item, language)));
  }
  return laidOut(value.map((item) => sayText(item, language)));
}

/** Whether a fact says anything: an empty text or list is not known. */
export function isKnown(facts: Facts, fact: keyof Facts): boolean {
  return sayFact(facts[fact], 'en') !== '';
}

function sayText(value: string, language: Language): string {
  const text = value.replace(/\s+/gu, ' ').trim();
  if (IsoDaySchema.safeParse(text).success) return dayInWords(text, language);
  const ended = text.replace(/(?<![.…])[.؛;,،:]$/u, '');
  return language === 'fa' && /^[\d.,\s]+$/u.test(ended) ? inPersianDigits(ended) : ended;
}

function sayDated(item: DatedItem, language: Language): string {
  const rest = [
    typeof item.amount === 'object' ? amountInWords(item.amount, language) : item.amount,
    item.day && dayInWords(item.day, language),
  ].filter((part) => part !== undefined);
  const text = sayText(item.text, language);
  return rest.length === 0 ? text : `${text}: ${rest.join(language === 'fa' ? '، ' : ', ')}`;
}

function laidOut(items: readonly string[]): string {
  const said = items.filter((item) => item !== '');
  return said.length < 2 ? said.join('') : said.map((item) => `\n– ${item}`).join('');
}
