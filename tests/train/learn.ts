/** Learns one linear model a head, and what its scores mean, on rows by hands that the weights have not seen. */
import type { Language } from '#lib/core/language.ts';
import type { Sensitivity } from '#lib/core/signal.ts';
import { HEADS, type Head, NEGATIVE } from '#lib/signals/model/heads.ts';
import { fitSigmoid, type Judged, probability, type Sigmoid, thresholdFor } from './calibrate.ts';
import type { CorpusRow } from './corpus.ts';
import type { PublicRow } from './public.ts';
import { type LinearModel, type SparseRows, scoreRow, trainSvm } from './svm.ts';
import { type Dictionary, dictionaryOf, featuresOf, joined, rowsOf } from './vectors.ts';

export const SEED = 20261128;
const OPTIONS = { cost: 1, positive: 3, seed: SEED };
/** A feature of fewer messages than this is left out. */
const LEAST_MESSAGES = 2;
/** Only the features that move the scores most are learnt from in the end: all that reads a message is to stay within 1 MB. */
const MOST_FEATURES = 36_000;
/** A feature of the public rows alone is kept from so many on. */
const LEAST_PUBLIC = 20;
/** `negative` is to hold in other domains too, so there the many public rows weigh more than the own ones. */
const FOR_NEGATIVE = { cost: 0.3, own: 0.1, public: 1 };
/** How much a neutral row of another domain counts against a signal. */
const NEUTRAL_IMPORTANCE = 0.2;

/** The precision that all flags of a sensitivity together keep, on rows by hands that the weights have not seen. */
const PRECISION: Readonly<Record<Sensitivity, number>> = { cautious: 0.93, normal: 0.885, eager: 0.7 };

export interface LearntHead {
  readonly head: Head;
  readonly model: LinearModel;
  /** The scores of all rows, each by weights that have not seen its author. */
  readonly unseen: Float64Array;
  readonly calibration: Readonly<Record<Language, Sigmoid>>;
}

export interface Learnt {
  readonly dictionary: Dictionary;
  readonly heads: readonly LearntHead[];
  /** The probability from which a flag is shown. */
  readonly thresholds: Readonly<Record<Sensitivity, Readonly<Record<Language, number>>>>;
}

export function learnHeads(rows: readonly CorpusRow[], strangers: readonly PublicRow[]): Learnt {
  const own = rows.map((row) => featuresOf({ subject: row.subject ?? '', text: row.text }));
  const foreign = strangers.map(({ text }) => featuresOf({ subject: '', text }));
  const all = [...own, ...foreign];
  const everything = joined(dictionaryOf(own, LEAST_MESSAGES), dictionaryOf(foreign, LEAST_PUBLIC));
  const dictionary = mostTelling(everything);
  const matrix = rowsOf(all, dictionary);
  const hands = [...new Set(rows.map(({ source }) => source))];
  console.error(
    `${rows.length} rows by ${hands.length} hands, ${strangers.length} public rows, ${dictionary.size} of ${everything.size} features`,
  );
  const heads = HEADS.map(learn);
  const thresholds = {
    cautious: thresholdsAt('cautious'),
    normal: thresholdsAt('normal'),
    eager: thresholdsAt('eager'),
  };
  return { dictionary, heads, thresholds };

  /** By how much the features move all scores when all of them are learnt from. */
  function mostTelling(dictionary: Dictionary): Dictionary {
    const matrix = rowsOf(all, dictionary);
    const impact = new Float64Array(dictionary.size);
    for (const head of HEADS) {
      const { weights } = fitterOf(head, matrix)(rows.map((_, index) => index));
      const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
      for (const { column, rarity, count } of dictionary.values())
        impact[column] = (impact[column] ?? 0) + count * (((weights[column] ?? 0) * rarity) / largest) ** 2;
    }
    const kept = [...dictionary]
      .sort((a, b) => (impact[b[1].column] ?? 0) - (impact[a[1].column] ?? 0))
      .slice(0, MOST_FEATURES);
    return new Map(kept.map(([key, feature], column) => [key, { ...feature, column }]));
  }

  /** Trains a head on these of the own rows, and on the public ones that speak of it. */
  function fitterOf(head: Head, matrix: SparseRows): (trained: readonly number[]) => LinearModel {
    const labels = labelsOf(head);
    const importance = Float64Array.from(labels, (_, row) => {
      if (head === 'negative') return row < rows.length ? FOR_NEGATIVE.own : FOR_NEGATIVE.public;
      return row < rows.length ? 1 : NEUTRAL_IMPORTANCE;
    });
    const options = head === 'negative' ? { ...OPTIONS, cost: FOR_NEGATIVE.cost } : OPTIONS;
    const joining = strangers.flatMap(({ label }, index) =>
      head === 'negative' || label === 'neutral' ? [rows.length + index] : [],
    );
    return (trained) => trainSvm(matrix, labels, Int32Array.from([...trained, ...joining]), { ...options, importance });
  }

  function learn(head: Head): LearntHead {
    const labels = labelsOf(head);
    const fit = fitterOf(head, matrix);
    const unseen = new Float64Array(rows.length);
    for (const hand of hands) {
      const model = fit(rows.flatMap((row, index) => (row.source === hand ? [] : [index])));
      for (const [index, row] of rows.entries())
        if (row.source === hand) unseen[index] = scoreRow(model, matrix, index);
    }
    const judgedIn = (language: Language): Judged[] =>
      rows.flatMap((row, index) =>
        row.lang === language ? [{ score: unseen[index] ?? 0, is: labels[index] === 1 }] : [],
      );
    const calibration = byLanguage((language) => fitSigmoid(judgedIn(language)));
    return {
      head,
      model: fit(rows.map((_, index) => index)),
      unseen,
      calibration,
    };
  }

  /** One for all signals of a language: where probabilities are true, that finds the most at a given precision. */
  function thresholdsAt(sensitivity: Sensitivity): Record<Language, number> {
    return byLanguage((language) => {
      const flags = heads.flatMap(({ head, unseen, calibration }) =>
        rows.flatMap((row, index) =>
          head !== 'negative' && row.lang === language
            ? [{ probability: probability(unseen[index] ?? 0, calibration[language]), is: row.labels.includes(head) }]
            : [],
        ),
      );
      return thresholdFor(flags, PRECISION[sensitivity]);
    });
  }

  function labelsOf(head: Head): Int8Array {
    const isNegative = ({ labels }: CorpusRow) => labels.some((label) => NEGATIVE.has(label));
    const own = rows.map((row) => (head === 'negative' ? isNegative(row) : row.labels.includes(head)));
    return Int8Array.from(
      [...own, ...strangers.map(({ label }) => head === 'negative' && label === 'negative')],
      (is) => (is ? 1 : -1),
    );
  }
}

function byLanguage<T>(of: (language: Language) => T): Record<Language, T> {
  return { en: of('en'), fa: of('fa'), tr: of('tr'), kk: of('kk') };
}
