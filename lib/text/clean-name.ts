/** Makes a name safe to show, whatever a sender put into it. By itself, since the content scripts carry it. */
const MAX_NAME = 120;
/** Control characters and everything that turns the direction of the text around it, a way to fake a name. */
const UNSAFE = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** Without control and direction characters, white space folded, at most 120 characters. */
export function cleanName(raw: string): string {
  const folded = raw
    .slice(0, MAX_NAME * 20)
    .replace(/[\s\u00a0\u2028\u2029]+/g, ' ')
    .replace(UNSAFE, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return folded.length <= MAX_NAME
    ? folded
    : `${Array.from(folded)
        .slice(0, MAX_NAME - 1)
        .join('')
        .trimEnd()}…`;
}
