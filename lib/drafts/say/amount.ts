/** An amount as it is written in a mail in each language: `€450`, `1.200 TL`, `۴۵۰ یورو`, `90 000 теңге`. */
import type { Language } from '#lib/core/language.ts';
import { fromMoney } from '#lib/core/money.ts';
import type { Money } from '#lib/core/record.ts';

/** What people write after the figure; a currency that is not here keeps its ISO code. */
const NAMES: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = {
  tr: { TRY: 'TL', EUR: 'avro', USD: 'dolar', GBP: 'sterlin', KZT: 'tenge' },
  fa: { IRR: 'ریال', EUR: 'یورو', USD: 'دلار', GBP: 'پوند', TRY: 'لیر', KZT: 'تنگه' },
  kk: { KZT: 'теңге', EUR: 'еуро', USD: 'доллар', GBP: 'фунт', RUB: 'рубль', TRY: 'лира' },
};
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', tr: 'tr', fa: 'fa', kk: 'ru' };

export function amountInWords(money: Money, language: Language): string {
  const amount = fromMoney(money);
  const digits = { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 };
  if (language === 'en') {
    const style = { style: 'currency', currency: money.currency, currencyDisplay: 'narrowSymbol', ...digits } as const;
    return new Intl.NumberFormat(LOCALES.en, style).format(amount);
  }
  const figure = new Intl.NumberFormat(LOCALES[language], { ...digits, maximumFractionDigits: 2 }).format(amount);
  return `${figure} ${NAMES[language][money.currency] ?? money.currency}`;
}

/** `€55 an hour`: a bare amount would read as the price of the whole. */
export function perHourInWords(money: Money, language: Language): string {
  const amount = amountInWords(money, language);
  return { en: `${amount} an hour`, tr: `saati ${amount}`, fa: `ساعتی ${amount}`, kk: `сағатына ${amount}` }[language];
}
