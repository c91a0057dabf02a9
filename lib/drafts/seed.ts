/** A repeatable choice: the same seed and key always take the same wording, another mail takes others. */

/** A position in a list of `count`; 0 where there is none. */
export function chosenFrom(seed: string, key: string, count: number): number {
  return hash(`${key}\u0000${seed}`) % Math.max(1, count);
}

/** A few letters that stand for a text of any length, so that each choice costs the same. */
export function seedOf(text: string): string {
  return hash(text).toString(36);
}

/** FNV-1a over UTF-16 code units, with a last mixing so that near-equal texts fall far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
