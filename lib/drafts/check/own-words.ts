/** What the user says themselves in a text: neither what they quote nor the places that are still open. */

/** Three words or more in quotation marks are somebody else's; one is a word that is spoken of. */
const QUOTED = /“[^”\n]*\s[^”\n]*\s[^”\n]*”|«[^»\n]*\s[^»\n]*\s[^»\n]*»/gu;
/** As an open place stands in a draft; it will hold a figure, a day or a few words. */
const OPEN = /\[\[?[^\]\n]*\]?\]/gu;

/** As long as the text, so that every place in it stays where it is. */
export function ownWordsIn(text: string): string {
  return text.replace(QUOTED, (words) => ' '.repeat(words.length)).replace(OPEN, (place) => '0'.repeat(place.length));
}
