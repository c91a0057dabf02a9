/**
 * Learns how to weigh what the words say (the network), and what the outcome means, on rows by hands that the weights have not seen.
 */
import type { Language } from '#lib/core/language.ts';
import { type Sensitivity, SIGNALS } from '#lib/core/signal.ts';
import { type Gravity, gravityOf, type Thresholds } from '#lib/signals/model/decide.ts';
import { HEADS, type Head, negativity } from '#lib/signals/model/heads.ts';
import { createNetwork, type NetworkWeights, networkInputs } from '#lib/signals/model/network.ts';
import type { Scored } from '#lib/signals/model/scorer.ts';
import { fitSigmoid, type Judged, probability, type Sigmoid, thresholdFor } from './calibrate.ts';
import type { CorpusRow } from './corpus.ts';
import { isOf, partsOf, SEED, type Words } from './material.ts';
import { type Example, trainNetwork } from './network.ts';
import { rounded } from './packing.ts';

/**
 * The precision that all flags of a sensitivity together keep, on rows by hands that the weights have not seen. Those rows are half hard ones, so
 * mail is flagged more precisely than this; by language, as far as ordinary mail and calm
 * mail that sounds like trouble stay quiet.
 */
const PRECISION: Readonly<Record<Sensitivity, Readonly<Record<Language, number>>>> = {
  cautious: { en: 0.95, fa: 0.95, tr: 0.95, kk: 0.95 },
  normal: { en: 0.921, fa: 0.877, tr: 0.878, kk: 0.864 },
  eager: { en: 0.65, fa: 0.65, tr: 0.65, kk: 0.65 },
};

/**
 * By how much more, in log odds, a flag that may alarm has to be likely than a calm one: at the same precision of all, calm mail stays quieter.
 * In Turkish and Persian what stands in everyday mail too has to be surer than the rest, which finds more at the same alarms; in English and
 * Kazakh it found no more. A wish for more where no terms are on record alarms calm mail so seldom that it needs less.
 */
const ALIKE = { calm: 0, alarm: 1.2, everyday: 1.2, request: 0.9 };
const APART = { calm: 0, alarm: 0.6, everyday: 1.6, request: 0.9 };
const STEPS: Readonly<Record<Language, Readonly<Record<Gravity, number>>>> = {
  en: ALIKE,
  fa: APART,
  tr: APART,
  kk: ALIKE,
};

/** The probability of each row by weights that have not seen its author, by signal or `negative`. */
export type Unseen = Readonly<Record<Head, Float64Array>>;

export interface Learnt extends Words {
  readonly network: NetworkWeights;
  readonly calibration: Readonly<Record<Head, Readonly<Record<Language, Sigmoid>>>>;
  readonly thresholds: Thresholds;
  readonly unseen: Unseen;
}

/** `scored`: each row by weights that have not seen its hand; `words`: the weights that have seen all. */
export function learnSignals(rows: readonly CorpusRow[], scored: ReadonlyMap<number, Scored>, words: Words): Learnt {
  const parts = partsOf(rows);
  const everyRow = rows.map((_, row) => row);
  const examples: Example[] = rows.map((row, index) => ({
    inputs: networkInputs(
      scored.get(index) ?? { whole: new Float64Array(HEADS.length), sentences: new Map() },
      row.lang,
    ),
    is: Uint8Array.from(SIGNALS, (signal) => Number(row.labels.includes(signal))),
  }));
  const weighed: Float64Array[] = rows.map(() => new Float64Array(SIGNALS.length));
  for (const part of new Set(parts)) {
    const network = createNetwork(
      trainNetwork(
        examples.filter((_, row) => parts[row] !== part),
        SEED,
      ),
    );
    for (const row of everyRow)
      if (parts[row] === part) weighed[row] = network(examples[row]?.inputs ?? new Float64Array());
  }
  const scoreOf = (head: Head, row: number) =>
    (head === 'negative' ? negativity(scored.get(row)?.whole ?? []) : weighed[row]?.[SIGNALS.indexOf(head)]) ?? 0;
  const calibration = byHead((head) =>
    byLanguage((language) =>
      fitSigmoid(
        rows.flatMap((row, index): Judged[] =>
          row.lang === language ? [{ score: scoreOf(head, index), is: isOf(head, row) }] : [],
        ),
      ),
    ),
  );
  const unseen = byHead((head) =>
    Float64Array.from(rows, (row, index) => probability(scoreOf(head, index), calibration[head][row.lang])),
  );
  return {
    ...words,
    network: trainNetwork(examples, SEED),
    calibration,
    thresholds: thresholdsOf(rows, unseen),
    unseen,
  };
}

/**
 * One for all signals of a language and gravity: where probabilities are true, that finds the most at a given precision. What may alarm has to
 * be surer by a step.
 */
function thresholdsOf(rows: readonly CorpusRow[], unseen: Unseen): Thresholds {
  const at = (sensitivity: Sensitivity) =>
    byLanguage((language) => {
      const steps = STEPS[language];
      const flags = SIGNALS.flatMap((signal) =>
        rows.flatMap((row, index) =>
          row.lang === language
            ? [
                {
                  score: logit(unseen[signal][index] ?? 0) - steps[gravityOf(signal, row.agreed !== undefined)],
                  is: row.labels.includes(signal),
                },
              ]
            : [],
        ),
      );
      const calm = thresholdFor(flags, PRECISION[sensitivity][language]);
      const from = (score: number) => rounded(probability(score, { slope: 1, shift: 0 }));
      return {
        calm: from(calm),
        alarm: from(calm + steps.alarm),
        everyday: from(calm + steps.everyday),
        request: from(calm + steps.request),
      };
    });
  return { cautious: at('cautious'), normal: at('normal'), eager: at('eager') };
}

function logit(chance: number): number {
  return Math.log(chance / (1 - chance));
}

function byHead<T>(of: (head: Head) => T): Record<Head, T> {
  return Object.fromEntries(HEADS.map((head) => [head, of(head)])) as Record<Head, T>;
}

function byLanguage<T>(of: (language: Language) => T): Record<Language, T> {
  return { en: of('en'), fa: of('fa'), tr: of('tr'), kk: of('kk') };
}
