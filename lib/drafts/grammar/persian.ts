/** The Persian ezafe on a name, as far as it is written: سارای, فاطمهٔ; after a consonant it is only spoken. */

/** Names whose last و is a consonant or a diphthong. */
const SPOKEN_ONLY = /(?:^|[\s\u200c])(?:خسرو|کیخسرو|مرو|پرتو|نو)$/u;
/** Names whose last ه is spoken. */
const SPOKEN_H = /(?:اه|الله|کوه|گروه|ستوه|انبوه)$/u;

export function withEzafe(name: string): string {
  const end = name.trimEnd();
  if (/[اآ]$/u.test(end)) return `${end}ی`;
  if (/و$/u.test(end)) return SPOKEN_ONLY.test(end) ? end : `${end}ی`;
  // A silent ه takes the small ye above it; after a long vowel it is a consonant.
  if (/ه$/u.test(end)) return SPOKEN_H.test(end) ? end : `${end}ٔ`;
  return end;
}
