/** An open invoice as it stands in a draft: its number, its amount and its day, as far as they are known. */
import type { OpenInvoice } from '#lib/core/draft.ts';
import type { Language } from '#lib/core/language.ts';
import { amountInWords } from './amount.ts';
import { dayInWords } from './day.ts';
import { sayText } from './text.ts';

export function invoiceInWords({ number, amount, dueOn }: OpenInvoice, language: Language): string {
  const words = INVOICE[language];
  const name = sayText(number, language);
  const money = typeof amount === 'object' ? amountInWords(amount, language) : sayText(amount ?? '', language);
  return [
    name === '' ? words.unnumbered : words.numbered(name),
    money === '' ? '' : words.amounting(money),
    dueOn === undefined ? '' : words.due(dayInWords(dueOn, language)),
  ].join('');
}

interface InvoiceWords {
  readonly numbered: (number: string) => string;
  /** Where its number is not known. */
  readonly unnumbered: string;
  readonly amounting: (amount: string) => string;
  readonly due: (day: string) => string;
}

const INVOICE: Readonly<Record<Language, InvoiceWords>> = {
  en: {
    numbered: (number) => `invoice ${number}`,
    unnumbered: 'an invoice',
    amounting: (amount) => ` for ${amount}`,
    due: (day) => `, due ${day}`,
  },
  tr: {
    numbered: (number) => `${number} numaralı fatura`,
    unnumbered: 'bir fatura',
    amounting: (amount) => `, ${amount}`,
    due: (day) => `, vadesi ${day}`,
  },
  fa: {
    numbered: (number) => `صورت‌حساب شمارهٔ ${number}`,
    unnumbered: 'یک صورت‌حساب',
    amounting: (amount) => ` به مبلغ ${amount}`,
    due: (day) => `، سررسید ${day}`,
  },
  kk: {
    numbered: (number) => `${number} нөмірлі шот`,
    unnumbered: 'бір шот',
    amounting: (amount) => `, сомасы ${amount}`,
    due: (day) => `, мерзімі ${day}`,
  },
};
