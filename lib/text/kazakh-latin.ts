/**
 * Kazakh typed in Latin letters, read as if it had been typed in Cyrillic: the habits of plain keyboards ("jumys", "zhumys", "qalai", "kerek
 * emes") and the drafts of the new alphabet ("jumıs", "ǵ", "ş") alike. Letters that `foldWord` reads as one are not told apart here either.
 */

const VOWELS = 'аәеиоуыэюя';
/** Depend on what comes before: after a vowel they are й. */
const GLIDES: ReadonlyMap<string, string> = new Map([
  ['y', 'ы'],
  ['ı', 'ы'],
  ['i', 'и'],
]);
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'shch щ sh ш ch ч zh ж kh х gh г ts ц ya я ia я yu ю iu ю yo е ng н ' +
    'a а ä а á а ə а b б c ц ç ч d д e е f ф g г ğ г ǵ г h х j ж k к l л m м n н ñ н ń н ŋ н o о ö о ó о p п q к r р s с ş ш ś ш ' +
    't т u у ü у ú у ū у ý у v в w у x х z з'
  )
    .split(' ')
    .flatMap((unit, at, all) => (at % 2 === 0 ? [[unit, all[at + 1] ?? ''] as const] : [])),
);
/** Of "ng" the second letter is spoken before a vowel alone: "teñge" is "tenge", "mening" is "meniñ". */
const UNIT = /shch|sh|ch|zh|kh|gh|ts|ya|ia|yu|iu|yo|ng(?!\p{L})|./gu;

/** In lower case; other letters and marks stay as they are. */
export function kazakhInCyrillic(word: string): string {
  let cyrillic = '';
  for (const [unit] of word.normalize('NFC').toLowerCase().matchAll(UNIT)) {
    const glide = GLIDES.get(unit);
    const isAfterVowel = VOWELS.includes(cyrillic.at(-1) ?? ' ');
    cyrillic += glide === undefined ? (LETTERS.get(unit) ?? unit) : isAfterVowel ? 'й' : glide;
  }
  return cyrillic;
}
