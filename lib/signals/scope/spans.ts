/** Spans of time as people write them in mail and in terms, in the four languages: "12 hours", "on haftadır", "سه ماه", "екі апта бұрын". */
import { foldWord } from '#lib/text/fold.ts';
import type { Word } from '../words.ts';
import { numberIn } from './numbers.ts';

export interface Span {
  readonly unit: 'hours' | 'days';
  /** In that unit; weeks, months and years are counted in days. */
  readonly length: number;
  /** Where its unit stands among the words. */
  readonly at: number;
}

/** A stem with `*` stands for all that begins so; a short word is named with its endings, since others begin like it. */
const NAMES: readonly (readonly [names: string, unit: Span['unit'], length: number])[] = [
  ['hour hours hr hrs saat* ساعت* сағат* час часа часов', 'hours', 1],
  ['day days gün günlük gündür günden güne روز روزه روزی күн күннен күнге күндік день дня дней', 'days', 1],
  ['week weeks hafta* هفته* апта* недел*', 'days', 7],
  ['month months ay aylık aydır aydan aya ماه ماهه ماهی ай айдан айға айлық месяц*', 'days', 30],
  ['year years yıl* sene* سال ساله سالی жыл жылдан жылға жылдық год года лет', 'days', 365],
];

const UNITS = NAMES.flatMap(([names, unit, length]) =>
  names.split(' ').map((name) => {
    const stem = foldWord(name.replace('*', ''));
    const isIt = name.endsWith('*') ? (form: string) => form.startsWith(stem) : (form: string) => form === stem;
    return { isIt, unit, length };
  }),
);

const ONE = new Set(['a', 'an'].map(foldWord));
/** "10 hours of work", "ten full weeks": so many words may stand between. */
const NEAR = 2;

/** In the order of the text; a unit without a number says nothing. */
export function spansIn(words: readonly Word[]): Span[] {
  return words.flatMap(({ form, sentence }, at) => {
    const unit = UNITS.find(({ isIt }) => isIt(form));
    if (unit === undefined) return [];
    const before = words.slice(Math.max(0, at - NEAR), at).filter((word) => word.sentence === sentence);
    const number = before
      .map(({ written, form: said }) => numberIn(written) ?? (ONE.has(said) ? 1 : undefined))
      .findLast((value) => value !== undefined);
    return number === undefined ? [] : [{ unit: unit.unit, length: number * unit.length, at }];
  });
}
