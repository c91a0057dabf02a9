/** Numbers that look thrown and follow from words alone, so that the same seed draws the same page everywhere. */

/** A small generator (FNV-1a for the start, then xorshift): the same words give the same numbers everywhere. */
export function createDice(words: string): () => number {
  let state = 0x811c9dc5;
  for (const letter of words) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  state = state === 0 ? 1 : state;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) >>> 3;
  };
}
