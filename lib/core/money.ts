/** Money in minor units, as many as its currency has: two digits for most, none for yen. */
import type { Money } from './record.ts';

export function toMoney(amount: number, currency: string): Money {
  return { minor: Math.round(amount * 10 ** digitsOf(currency)), currency };
}

export function fromMoney({ minor, currency }: Money): number {
  return minor / 10 ** digitsOf(currency);
}

/** Asked with one locale alone: the digits belong to the currency, but browsers differ between locales. */
function digitsOf(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
