/** Hours of work as a sentence says them. */
import type { Language } from '#lib/core/language.ts';

/** Digits of any script, groups and decimals; two of them for a span. */
const BARE_NUMBER = /^[\p{Nd}.,٫]+(?:\s*[-–—]\s*[\p{Nd}.,٫]+)?$/u;

/** `6 hours` for a bare `6` or `6–8`; what already says more stays as it is. */
export function inHours(value: string, language: Language): string {
  if (!BARE_NUMBER.test(value)) return value;
  switch (language) {
    case 'en':
      return value === '1' ? '1 hour' : `${value} hours`;
    case 'tr':
      return `${value} saat`;
    case 'fa':
      return `${value} ساعت`;
    case 'kk':
      return `${value} сағат`;
  }
}
