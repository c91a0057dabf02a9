/**
 * `npm run train`: learns the weights of lib/signals/model from the corpora, byte for byte the same from the same rows. The openly
 * licensed public files (signals/public, train-*) join for `negative` where they are there.
 */
import { writeFileSync } from 'node:fs';
import { LANGUAGES, type Language } from '#lib/core/language.ts';
import { SENSITIVITIES, type Sensitivity, SIGNALS } from '#lib/core/signal.ts';
import { HEADS, type Head, NEGATIVE } from '#lib/signals/model/heads.ts';
import { pack } from '#lib/signals/model/packed.ts';
import { fitSigmoid, type Judged, probability, thresholdFor } from './calibrate.ts';
import { type CorpusRow, corpusRows } from './corpus.ts';
import { publicRows } from './public.ts';
import { learnScope } from './scope.ts';
import { type LinearModel, scoreRow, trainSvm } from './svm.ts';
import { type Dictionary, dictionaryOf, featuresOf, joined, rowsOf } from './vectors.ts';

const SEED = 20261128;
const OPTIONS = { cost: 1, positive: 3, seed: SEED };
/** A feature of fewer messages than this is left out. */
const LEAST_MESSAGES = 2;
/** Weights below this part of a head's largest are left out. */
const LEAST_WEIGHT = Number(process.env.LEAST ?? 0.03);
/** The features that move the scores most are kept. */
const MOST_FEATURES = Number(process.env.MOST ?? 40_000);
/** A feature of the public rows alone is kept from so many on. */
const LEAST_PUBLIC = 20;
/** `negative` is to hold in other domains too, so there the many public rows weigh more than the own ones. */
const FOR_NEGATIVE = { cost: 0.3, own: 0.3, public: 1 };
/** How much a neutral row of another domain counts against a signal. */
const NEUTRAL_IMPORTANCE = 0.2;

/** The precision that each sensitivity keeps on rows by hands that the weights have not seen. */
const PRECISION = { cautious: 0.93, normal: 0.85, eager: 0.7 } as const;

const rows = corpusRows('train');
const strangers = publicRows();
const own = rows.map((row) => featuresOf({ subject: row.subject ?? '', text: row.text }));
const foreign = strangers.map(({ text }) => featuresOf({ subject: '', text }));
const dictionary = joined(dictionaryOf(own, LEAST_MESSAGES), dictionaryOf(foreign, LEAST_PUBLIC));
const matrix = rowsOf([...own, ...foreign], dictionary);
const hands = [...new Set(rows.map(({ source }) => source))];
console.error(
  `${rows.length} rows by ${hands.length} hands, ${strangers.length} public rows, ${dictionary.size} features`,
);

const learnt = HEADS.map((head) => learn(head));
writeFileSync(new URL('../../lib/signals/model/weights.ts', import.meta.url), moduleText());
const scope = learnScope(
  rows,
  rows.map((_, row) => Float64Array.from(learnt, ({ unseen }) => unseen[row] ?? 0)),
  OPTIONS.seed,
);
writeFileSync(new URL('../../lib/signals/scope/weights.ts', import.meta.url), scope);
writeFileSync(new URL('../../lib/signals/model/alarms.ts', import.meta.url), alarmsText());

interface Learnt {
  readonly model: LinearModel;
  /** The scores of all rows, each by weights that have not seen its author. */
  readonly unseen: Float64Array;
  readonly calibration: Record<Language, { slope: number; shift: number }>;
  readonly thresholds: Record<keyof typeof PRECISION, Record<Language, number>>;
}

function learn(head: Head): Learnt {
  const labels = labelsOf(head);
  const importance = Float64Array.from(labels, (_, row) => {
    if (head === 'negative') return row < rows.length ? FOR_NEGATIVE.own : FOR_NEGATIVE.public;
    return row < rows.length ? 1 : NEUTRAL_IMPORTANCE;
  });
  const options = head === 'negative' ? { ...OPTIONS, cost: FOR_NEGATIVE.cost } : OPTIONS;
  const joining = strangers.flatMap(({ label }, index) =>
    head === 'negative' || label === 'neutral' ? [rows.length + index] : [],
  );
  const fit = (trained: readonly number[]) =>
    trainSvm(matrix, labels, Int32Array.from([...trained, ...joining]), { ...options, importance });
  const unseen = new Float64Array(rows.length);
  for (const hand of hands) {
    const model = fit(rows.flatMap((row, index) => (row.source === hand ? [] : [index])));
    for (const [index, row] of rows.entries()) if (row.source === hand) unseen[index] = scoreRow(model, matrix, index);
  }
  const judgedIn = (language: Language): Judged[] =>
    rows.flatMap((row, index) =>
      row.lang === language ? [{ score: unseen[index] ?? 0, is: labels[index] === 1 }] : [],
    );
  const calibration = byLanguage((language) => fitSigmoid(judgedIn(language)));
  const thresholdsAt = (precision: number) =>
    byLanguage((language) => {
      const judged = judgedIn(language).map(({ score, is }) => ({
        probability: probability(score, calibration[language]),
        is,
      }));
      return thresholdFor(judged, precision);
    });
  return {
    model: fit(rows.map((_, index) => index)),
    unseen,
    calibration,
    thresholds: {
      cautious: thresholdsAt(PRECISION.cautious),
      normal: thresholdsAt(PRECISION.normal),
      eager: thresholdsAt(PRECISION.eager),
    },
  };
}

function labelsOf(head: Head): Int8Array {
  const isNegative = ({ labels }: CorpusRow) => labels.some((label) => NEGATIVE.has(label));
  const own = rows.map((row) => (head === 'negative' ? isNegative(row) : row.labels.includes(head)));
  return Int8Array.from([...own, ...strangers.map(({ label }) => head === 'negative' && label === 'negative')], (is) =>
    is ? 1 : -1,
  );
}

function byLanguage<T>(of: (language: Language) => T): Record<Language, T> {
  return { en: of('en'), fa: of('fa'), tr: of('tr'), kk: of('kk') };
}

/** Each head's weights as signed bytes of its own scale. */
function packedRows(dictionary: Dictionary): { scales: number[]; packed: ReturnType<typeof pack> } {
  const folded = learnt.map(({ model }) => {
    const byColumn = new Float64Array(dictionary.size);
    for (const { column, rarity } of dictionary.values()) byColumn[column] = (model.weights[column] ?? 0) * rarity;
    return byColumn;
  });
  const scales = folded.map(
    (weights) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127,
  );
  const impact = ({ column, count }: { column: number; count: number }) =>
    count * folded.reduce((sum, weights, head) => sum + ((weights[column] ?? 0) / (scales[head] ?? 1)) ** 2, 0);
  const kept = [...dictionary].sort((a, b) => impact(b[1]) - impact(a[1])).slice(0, MOST_FEATURES);
  const bytes = new Map<number, Int8Array>();
  for (const [key, { column }] of kept) {
    const row = Int8Array.from(folded, (weights, head) => {
      const byte = Math.round((weights[column] ?? 0) / (scales[head] ?? 1));
      return Math.abs(byte) < LEAST_WEIGHT * 127 ? 0 : byte;
    });
    bytes.set(key, row);
  }
  return { scales, packed: pack(bytes) };
}

function moduleText(): string {
  const { scales, packed } = packedRows(dictionary);
  console.error(`${packed.features} features kept, ${Math.round(packed.rows.length / 1000)} kB`);
  const round = (value: number) => Number(value.toPrecision(6));
  const rounded = (values: Record<Language, number>) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, round(values[language])]));
  const decisions = HEADS.map((head, index) => {
    const { calibration, thresholds } = learnt[index] ?? fail(head);
    const sigmoids = Object.fromEntries(
      LANGUAGES.map((language) => [language, [round(calibration[language].slope), round(calibration[language].shift)]]),
    );
    return [
      head,
      {
        sigmoids,
        cautious: rounded(thresholds.cautious),
        normal: rounded(thresholds.normal),
        eager: rounded(thresholds.eager),
      },
    ];
  });
  return `/** Made by \`npm run train\` from the corpora; not edited by hand. */
import type { PackedModel } from './packed.ts';
import type { Decisions } from './decide.ts';

export const MODEL: PackedModel = ${JSON.stringify({
    features: packed.features,
    scales: scales.map(round),
    biases: learnt.map(({ model }) => round(model.bias)),
    rows: packed.rows,
  })};

export const DECISIONS: Decisions = ${JSON.stringify(Object.fromEntries(decisions))};
`;
}

function fail(head: string): never {
  throw new Error(`nothing was learnt of ${head}`);
}

/** Of the rows without any label the share that each sensitivity would flag, by weights that have not seen their author. */
function alarmsText(): string {
  const calm = rows.flatMap((row, index) => (row.labels.length === 0 ? [{ row, index }] : []));
  const alarms = SIGNALS.map((signal) => {
    const { unseen, calibration, thresholds } = learnt[HEADS.indexOf(signal)] ?? fail(signal);
    const share = (sensitivity: Sensitivity) => {
      const flagged = calm.filter(({ row: { lang }, index }) => {
        return probability(unseen[index] ?? 0, calibration[lang]) >= thresholds[sensitivity][lang];
      });
      return Number((flagged.length / calm.length).toFixed(4));
    };
    return [signal, Object.fromEntries(SENSITIVITIES.map((sensitivity) => [sensitivity, share(sensitivity)]))];
  });
  return `/** Made by \`npm run train\`; not edited by hand. */
import type { Sensitivity, Signal } from '#lib/core/signal.ts';

/** Of calm messages, half of them with the words of a signal, the share that was flagged by weights that had not seen their author. */
export const ALARMS: Readonly<Record<Signal, Readonly<Record<Sensitivity, number>>>> = ${JSON.stringify(Object.fromEntries(alarms))};
`;
}
