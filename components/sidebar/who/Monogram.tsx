/** The first letters of a name on a quiet tile: something to recognise, saying nothing new. */
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

export function Monogram({ name }: { name: string }) {
  const letters = name
    .split(/\s+/u)
    .filter((word) => /^\p{L}/u.test(word))
    .slice(0, 2)
    .map((word) => [...graphemes.segment(word)][0]?.segment.toLocaleUpperCase() ?? '');
  return (
    <span aria-hidden className="monogram">
      {letters.join(joiner(letters)) || '·'}
    </span>
  );
}

/** Arabic letters side by side would join into a word that is nobody's name. */
function joiner(letters: readonly string[]): string {
  return letters.some((letter) => /\p{Script=Arabic}/u.test(letter)) ? '\u200c' : '';
}
