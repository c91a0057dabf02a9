/** The last word of a number as it is spoken, which is what a suffix agrees with: 40 ends in "kırk", 2026 in "altı". */

export interface NumberWords {
  readonly zero: string;
  /** 1 to 9. */
  readonly units: readonly string[];
  /** 10 to 90. */
  readonly tens: readonly string[];
  readonly hundred: string;
  readonly thousand: string;
  readonly million: string;
  readonly billion: string;
}

/** `digits` as written, groups and decimals included; a decimal part is spoken as a number of its own. */
export function lastSpokenWord(digits: string, words: NumberWords): string {
  const plain = wholeOrDecimals(digits);
  const value = Number(plain);
  if (value === 0) return words.zero;
  const unit = value % 10;
  if (unit > 0) return words.units[unit - 1] ?? words.zero;
  const ten = (value % 100) / 10;
  if (ten > 0) return words.tens[ten - 1] ?? words.zero;
  if (value % 1000 > 0) return words.hundred;
  if (value % 1_000_000 > 0) return words.thousand;
  return value % 1_000_000_000 > 0 ? words.million : words.billion;
}

/** "1.200,50" is spoken to the end of its "50"; "1.200,00" and "1.200" are whole numbers in groups. */
function wholeOrDecimals(digits: string): string {
  const decimals = /[.,٫](\d{1,2})$/u.exec(digits)?.[1];
  if (decimals !== undefined && Number(decimals) > 0) return decimals;
  const whole = decimals === undefined ? digits : digits.slice(0, -decimals.length - 1);
  return whole.replace(/\D/gu, '').slice(-15);
}
