/** An index for finding the same message again: who wrote it and which letters, whatever the spacing. */

const MIN_LETTERS = 40;

/** 64 bits as 16 hex digits; `undefined` where the text has too few letters to be told from another. Never a key. */
export function fingerprintOf(address: string, newText: string): string | undefined {
  const letters = newText
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  if (letters.length < MIN_LETTERS || countLetters(letters) < MIN_LETTERS) return undefined;
  const keyed = `${address.normalize('NFC').toLowerCase()}\n${letters}`;
  return hash(keyed, 0x811c9dc5) + hash(keyed, 0x9747b28c);
}

function countLetters(text: string): number {
  let count = 0;
  for (const character of text) {
    if (/\p{L}/u.test(character)) count++;
    if (count >= MIN_LETTERS) break;
  }
  return count;
}

/** FNV-1a over UTF-16 code units with a final mix; fast, synchronous, and no secret depends on it. */
function hash(text: string, seed: number): string {
  let state = seed >>> 0;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b) >>> 0;
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35) >>> 0;
  return ((state ^ (state >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
