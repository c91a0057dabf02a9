/** Cuts English text into lower-case words with their places, contractions written out, so that rules meet one form of each phrase. */

export interface Token {
  readonly form: string;
  /** A second reading: `'d` is "would" or "had", `'s` is "is" or "has". */
  readonly also?: string;
  readonly start: number;
  readonly end: number;
  /** The letters as written are all capitals. */
  readonly capitals: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** The words of `text` from `start` to `end`; offsets are UTF-16 code units of the whole text. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  return Array.from(text.slice(start, end).matchAll(WORD)).flatMap((match) => {
    const written = match[0];
    const at = start + match.index;
    const capitals = written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase();
    const place = { start: at, end: at + written.length, capitals };
    return readings(written.toLowerCase().replaceAll('’', "'")).map(([form, also]) =>
      also === undefined ? { form, ...place } : { form, also, ...place },
    );
  });
}

type Reading = readonly [form: string, also?: string];

const WHOLE: Readonly<Record<string, readonly Reading[]>> = {
  "can't": [['can'], ['not']],
  cannot: [['can'], ['not']],
  cant: [['can'], ['not']],
  "won't": [['will'], ['not']],
  wont: [['will'], ['not']],
  "shan't": [['will'], ['not']],
  "ain't": [['is'], ['not']],
  im: [['i'], ['am']],
  ive: [['i'], ['have']],
  youre: [['you'], ['are']],
  theyre: [['they'], ['are']],
  thats: [['that'], ['is', 'has']],
  whats: [['what'], ['is', 'has']],
  u: [['you']],
  ur: [['your']],
  pls: [['please']],
  plz: [['please']],
  gonna: [['going'], ['to']],
  wanna: [['want'], ['to']],
  gotta: [['have'], ['to']],
  lets: [['let'], ['us']],
  "let's": [['let'], ['us']],
};

const ENDINGS: Readonly<Record<string, Reading>> = {
  m: ['am'],
  re: ['are'],
  ve: ['have'],
  ll: ['will'],
  d: ['would', 'had'],
};

const BEFORE_IS = new Set('it that this there here what where who how he she everything nothing something'.split(' '));
const NEGATED = new Set(
  'is are was were do does did has have had would could should must need'.split(' ').map((verb) => `${verb}nt`),
);

function readings(word: string): readonly Reading[] {
  const whole = Object.hasOwn(WHOLE, word) ? WHOLE[word] : undefined;
  if (whole !== undefined) return whole;
  if (NEGATED.has(word)) return [[word.slice(0, -2)], ['not']];
  if (word.endsWith("n't")) return [[word.slice(0, -3)], ['not']];
  const cut = word.lastIndexOf("'");
  if (cut < 0) return [[word]];
  const stem = word.slice(0, cut);
  const ending = word.slice(cut + 1);
  if (ending === 's') return [[stem], BEFORE_IS.has(stem) ? ['is', 'has'] : ["'s"]];
  const known = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  return known === undefined ? [[word]] : [[stem], known];
}
