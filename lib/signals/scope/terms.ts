/** The recorded terms as the weighing needs them: tokens, what each names, how many of it, in which languages. */
import type { Agreement } from '#lib/core/record.ts';
import { type Token, tokenise } from '../tokens.ts';
import { mentionsIn } from './concepts.ts';
import { numberOf } from './numbers.ts';
import { guessTermQuantity } from './term-kind.ts';

export interface ReadTerm {
  readonly term: Agreement;
  readonly concepts: ReadonlySet<string>;
  /** Meaningful words, cut to their stems. */
  readonly stems: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
  /** The largest count the term names ("8 pages", "3 flavours"), or its own quantity. */
  readonly count: number | undefined;
}

export function readTerm(term: Agreement): ReadTerm {
  const tokens = tokenise(term.text);
  const numbers = tokens.map((token) => numberOf(token.form)).filter((value) => value !== undefined);
  return {
    term,
    concepts: new Set(mentionsIn(tokens).map((mention) => mention.concept)),
    stems: stemsOf(tokens),
    languages: languagesIn(tokens),
    count: term.quantity ?? guessTermQuantity(term.text) ?? (numbers.length > 0 ? Math.max(...numbers) : undefined),
  };
}

const COMMON = new Set(
  `the and for with from that this these those have has had not you your our are was were will would can could should one
   two three four five six seven eight nine ten new all any some more also then than what when where which who its it is
   month months week weeks day days hours hour year each per only just set small change content ready file files work
   please need want like good time same edited`.split(/\s+/),
);

/** Words of four letters and more without their endings: enough to see that "editing" and "edited" are one thing. */
export function stemsOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens
      .map((token) => token.form)
      .filter((form) => form.length >= 4 && !COMMON.has(form) && !/^\d/.test(form))
      .map((form) => form.replace(/(?:ings?|ed|es|s|ions?|ers?)$/u, '').slice(0, 8))
      .filter((stem) => stem.length >= 3 && !COMMON.has(stem)),
  );
}

const LANGUAGES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  `english en,french fr,german de,spanish es,italian it,portuguese pt,dutch nl,turkish tr,persian farsi fa,kazakh kk,russian ru,
   arabic ar,chinese mandarin zh,japanese ja,korean ko,polish pl,welsh cy,irish gaelic,swedish sv,danish da,norwegian,finnish fi,
   greek el,czech cs,hungarian hu,ukrainian uk,hebrew he,hindi,catalan,romanian ro,bulgarian bg,croatian hr,serbian,georgian,azeri`
    .split(',')
    .map((names) => names.trim().split(' '))
    .map((names) => [names[0] ?? '', names]),
);
/** Codes that are English words too count only in capitals. */
export function languagesIn(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    Object.entries(LANGUAGES)
      .filter(([, names]) => tokens.some((t) => names.includes(t.form) && (t.form.length > 2 || t.capitals)))
      .map(([language]) => language),
  );
}
