/** An open invoice in a draft is called one, in each language, with what is known of it. */
import { expect, test } from 'vitest';
import type { OpenInvoice } from '#lib/core/draft.ts';
import type { Language } from '#lib/core/language.ts';
import { invoiceInWords } from '#lib/drafts/say/invoice.ts';

const WHOLE: OpenInvoice = { number: '118', amount: { minor: 42000, currency: 'EUR' }, dueOn: '2026-11-15' };

test.each<[language: Language, invoice: OpenInvoice, said: string]>([
  ['en', WHOLE, 'invoice 118 for €420, due 15 November 2026'],
  ['tr', WHOLE, '118 numaralı fatura, 420 avro, vadesi 15 Kasım 2026'],
  ['fa', WHOLE, 'صورت‌حساب شمارهٔ ۱۱۸ به مبلغ ۴۲۰ یورو، سررسید ۲۴ آبان ۱۴۰۵'],
  ['kk', WHOLE, '118 нөмірлі шот, сомасы 420 еуро, мерзімі 2026 жылғы 15 қараша'],
  ['en', { number: '', amount: '£90.', dueOn: undefined }, 'an invoice for £90'],
  ['kk', { number: '', amount: undefined, dueOn: undefined }, 'бір шот'],
])('%s: %j', (language, invoice, said) => {
  expect(invoiceInWords(invoice, language)).toBe(said);
});
