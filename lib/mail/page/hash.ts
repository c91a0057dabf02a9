/** A short hash, to compare texts without keeping them. */

/** FNV-1a, 32 bits: enough to tell two open conversations apart. */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
