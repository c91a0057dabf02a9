/** A fact as it is written in a draft: days and amounts by the language's custom, lists one item a line. */
import type { DatedItem, FactValue } from '#lib/core/draft.ts';
import type { Language } from '#lib/core/language.ts';
import type { Facts } from '../facts.ts';
import { amountInWords, perHourInWords } from './amount.ts';
import { dateInWords, dayInWords, yearInWords } from './day.ts';
import { invoiceInWords } from './invoice.ts';
import { sayText } from './text.ts';

/** Between two quotes: closes the one and opens the other, in the marks that the language's wordings use. */
const BETWEEN_QUOTES: Readonly<Record<Language, string>> = {
  en: '” and “',
  fa: '» و «',
  tr: '” ve “',
  kk: '» және «',
};

/** Empty where nothing is known. */
export function sayFact(value: FactValue | undefined, language: Language): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return sayText(value, language);
  if ('day' in value) return dayInWords(value.day, language);
  if ('dateOf' in value) return dateInWords(value.dateOf, language);
  if ('yearOf' in value) return yearInWords(value.yearOf, language);
  if ('money' in value) return amountInWords(value.money, language);
  if ('perHour' in value) return perHourInWords(value.perHour, language);
  if ('quotes' in value) return value.quotes.join(BETWEEN_QUOTES[language]);
  if ('dated' in value) return laidOut(value.dated.map((item) => sayDated(item, language)));
  if ('invoices' in value) return laidOut(value.invoices.map((invoice) => invoiceInWords(invoice, language)));
  return laidOut(value.map((item) => sayText(item, language)));
}

/** Whether a fact says anything: an empty text or list is not known. */
export function isKnown(facts: Facts, fact: keyof Facts): boolean {
  return sayFact(facts[fact], 'en') !== '';
}

export function quotesTwo(value: FactValue | undefined): boolean {
  return typeof value === 'object' && 'quotes' in value && value.quotes.length > 1;
}

function sayDated({ text, day }: DatedItem, language: Language): string {
  const said = sayText(text, language);
  return day === undefined ? said : `${said}: ${dayInWords(day, language)}`;
}

function laidOut(items: readonly string[]): string {
  const said = items.filter((item) => item !== '');
  return said.length < 2 ? said.join('') : said.map((item) => `\n– ${item}`).join('');
}
