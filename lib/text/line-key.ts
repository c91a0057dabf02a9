/** A line of a mail made ready for matching: no direction marks, plain spaces, Western digits, bounded length. */

/** Longer lines are prose: they are never matched against anything. */
export const MAX_LINE = 300;

const DIRECTION_MARKS = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

export function lineKey(line: string): string {
  if (line.length > MAX_LINE) return line.slice(0, MAX_LINE).replace(DIRECTION_MARKS, '').trimStart();
  return line
    .replace(DIRECTION_MARKS, '')
    .replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/**
 * For comparing words whatever keyboard wrote them: lower case (Turkish dotted I too), Persian letters for the Arabic
 * ones that look alike, a space for the zero-width joint.
 */
export function foldWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u0307\u0640\u064b-\u0652]/g, '')
    .replace(/\u200c/g, ' ')
    .replace(/[\u064a\u0649]/g, 'ی')
    .replace(/\u0643/g, 'ک')
    .replace(/[’ʼ`]/g, "'");
}
