/** The Persian ezafe on a name, as far as it is written: سارای, فاطمهٔ; after a consonant it is only spoken. */

/** Names whose last و is a consonant or a diphthong. */
const SPOKEN_ONLY = /(?:خسرو|کیخسرو|مرو|پرتو|نو)$/u;

export function withEzafe(name: string): string {
  const end = name.trimEnd();
  if (/[اآ]$/u.test(end)) return `${end}ی`;
  if (/و$/u.test(end)) return SPOKEN_ONLY.test(end) ? end : `${end}ی`;
  // A silent ه takes the small ye above it; after a long vowel it is a consonant.
  if (/[^اوی]ه$/u.test(end) || /یه$/u.test(end)) return /(?:شاه|ماه)$/u.test(end) ? end : `${end}ٔ`;
  return end;
}
