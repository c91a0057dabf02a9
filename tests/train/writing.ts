/** Learns what a sentence does, one small model a language, for the second look at the user's own words. */
import type { Language } from '#lib/core/language.ts';
import type { Signal } from '#lib/core/signal.ts';
import { isConditional } from '#lib/drafts/check/conditional.ts';
import { SENTENCE_FAULTS, SENTENCE_HEADS, type SentenceHead } from '#lib/drafts/check/faults.ts';
import { lengthOf, sentencesOf, visitFeatures } from '#lib/signals/model/features.ts';
import type { PackedModel } from '#lib/signals/model/packed.ts';
import { createScorer } from '#lib/signals/model/scorer.ts';
import { wordsOf } from '#lib/signals/words.ts';
import { sentenceRanges } from '#lib/text/sentences.ts';
import type { Judged } from './calibrate.ts';
import { corpusRows, NOBODYS_CLIENT } from './corpus.ts';
import { partsOf } from './material.ts';
import { OWN, ownSentences } from './own-sentences.ts';
import { mostTelling, packModel, rounded, tellingColumns } from './packing.ts';
import { type LinearModel, type SparseRows, scoreRow, trainSvm } from './svm.ts';
import { type Dictionary, dictionaryOf, type Features, rowsOf } from './vectors.ts';
import { type SentenceRow, sentenceRows } from './writing-corpus.ts';

/** Our own sentences weigh so much that it takes many rounds until each stands where it should. */
const OPTIONS = { cost: 2, positive: 1, seed: 20261128, rounds: 60 };
/** A fact in a sentence of ours moves its score a little. */
const MARGIN = 0.05;
const ORDINARY = 'ordinary';
const RUDE = 'rude';
/**
 * By hand; one for all others. No sentence of our own drafts may be marked, so each of them counts for many. What is hard in a
 * client's mouth is hard in one's own, if less surely.
 */
const IMPORTANCE: ReadonlyMap<string, number> = new Map([
  [OWN, 80],
  [RUDE, 0.3],
]);
/** Of a longer mail it is not known which words are the hard ones. */
const RUDE_REACH = { sentences: 2, chars: 160 };
const MOST_ORDINARY = 20_000;
/** Mail with these may well hold what would be a fault in ours. */
const NOT_CALM: ReadonlySet<Signal> = new Set([
  'dissatisfaction',
  'hostility',
  'leaving-threat',
  'terms-dispute',
  'payment-trouble',
  'unethical-ask',
  'urgency-pressure',
]);
const LEAST_ROWS = 2;
/** The features that move the scores most are kept, so that a language loads in a few kilobytes. */
const MOST_FEATURES = 22_000;
/** Weights below this part of a head's largest are left out, and what is left is learnt again. */
const LEAST_WEIGHT = 0.07;
type AlarmCost = Readonly<Record<'fault' | 'act', number> & Partial<Record<SentenceHead, number>>>;
/**
 * How many missed ones a false one on a clean sentence is worth: a text has many sentences, and one that seems to thank or to name a date hides
 * that none does. A refusal alone is no fault. English near misses are the nearest, so that marks have to be surer there.
 */
const ELSEWHERE: AlarmCost = { fault: 12, blame: 15, refusal: 5, act: 8 };
const ALARM_COST: Readonly<Record<Language, AlarmCost>> = {
  en: { fault: 15, 'invented-excuse': 10, 'half-open-door': 8, refusal: 3, act: 8 },
  fa: ELSEWHERE,
  tr: { ...ELSEWHERE, harsh: 9 },
  kk: { ...ELSEWHERE, harsh: 9, blame: 12 },
};

/** The module of a language, made of the same rows byte for byte again. */
export async function writingModule(language: Language): Promise<string> {
  const rows = [
    ...sentenceRows(language),
    ...(await ownSentences(language)),
    ...ordinarySentences(language),
    ...rudeMails(language),
  ];
  const features = rows.map(({ text }) => sentenceFeatures(text));
  const everything = dictionaryOf(features, LEAST_ROWS);
  const every = rowsOf(features, everything);
  const { dictionary, models } = learnFrom(everyRow(rows));
  const model = packModel(dictionary, models, LEAST_WEIGHT);
  console.error(`second look, ${language}: ${rows.length} sentences, ${model.features} features`);
  const own = ownScores(rows, model, language);
  const unseen = unseenScores(rows, learnFrom);
  const thresholds = SENTENCE_HEADS.map((head) => sparingOwn(head, threshold(head, rows, unseen, language), own(head)));
  return `/** Made by \`npm run train\` from the sentences of the corpus; not edited by hand. */
import type { LearntSentences } from '../check-writing.ts';

export const SENTENCES: LearntSentences = ${JSON.stringify({ model, thresholds: thresholds.map(rounded) })};
`;

  /** All heads, from the features that tell these rows most. */
  function learnFrom(trained: readonly number[]): Learnt {
    const rough = SENTENCE_HEADS.map((head) => fit(head, rows, every, trained));
    const dictionary = mostTelling(everything, rough, MOST_FEATURES);
    const matrix = rowsOf(features, dictionary);
    const models = SENTENCE_HEADS.map((head) => {
      const first = fit(head, rows, matrix, trained);
      return fit(head, rows, matrix, trained, tellingColumns(dictionary, first, LEAST_WEIGHT));
    });
    return { dictionary, matrix, models };
  }
}

interface Learnt {
  readonly dictionary: Dictionary;
  readonly matrix: SparseRows;
  /** One a head, in the order of `SENTENCE_HEADS`. */
  readonly models: readonly LinearModel[];
}

/** Single sentences of calm mails by clients: greetings, names, news. They speak against every fault, and of nothing else. */
function ordinarySentences(language: Language): SentenceRow[] {
  const calm = corpusRows('train', [language]).filter(
    ({ labels, profession }) => profession !== NOBODYS_CLIENT && !labels.some((label) => NOT_CALM.has(label)),
  );
  const sources = [...new Set(calm.map(({ source }) => source))];
  const sentences = calm.flatMap(({ text, source }) =>
    sentenceRanges(text).map(([start, end]) => ({ text: text.slice(start, end), half: sources.indexOf(source) % 2 })),
  );
  const share = Math.min(1, MOST_ORDINARY / sentences.length);
  const isDrawn = (index: number) => Math.floor((index + 1) * share) > Math.floor(index * share);
  const known = new Set<string>();
  return sentences
    .filter(({ text }, index) => isDrawn(index) && !known.has(text) && known.add(text))
    .map(({ text, half }) => ({ text, labels: [], hand: `${ORDINARY} ${half}` }));
}

/** Short hostile mails by clients: they speak for harshness, and of nothing else. */
function rudeMails(language: Language): SentenceRow[] {
  return corpusRows('train', [language])
    .filter(({ labels, text }) => labels.includes('hostility') && text.length < RUDE_REACH.chars)
    .filter(({ text }) => sentenceRanges(text).length <= RUDE_REACH.sentences)
    .map(({ text }) => ({ text, labels: ['harsh'], hand: RUDE }));
}

function isBy(hand: string, row: SentenceRow | undefined): boolean {
  return row?.hand.startsWith(hand) === true;
}

function sentenceFeatures(text: string): Features {
  const weights = new Map<number, number>();
  let visits = 0;
  for (const sentence of sentencesOf(wordsOf({ subject: '', text }), []))
    visitFeatures(sentence, (key, weight) => {
      visits += 1;
      if (!weights.has(key)) weights.set(key, weight);
    });
  return { weights, length: lengthOf(visits) };
}

function fit(
  head: SentenceHead,
  rows: readonly SentenceRow[],
  matrix: SparseRows,
  trained: readonly number[],
  columns?: Uint8Array,
): LinearModel {
  const labels = Int8Array.from(rows, (row) => (row.labels.includes(head) ? 1 : -1));
  const speaking = trained.filter((row) => speaksOf(head, rows[row]));
  const importance = Float64Array.from(rows, ({ hand }) => IMPORTANCE.get(hand) ?? 1);
  return trainSvm(matrix, labels, Int32Array.from(speaking), { ...OPTIONS, importance, ...(columns && { columns }) });
}

function speaksOf(head: SentenceHead, row: SentenceRow | undefined): boolean {
  return isBy(RUDE, row) ? head === 'harsh' : isFault(head) || !isBy(ORDINARY, row);
}

/** The scores of each sentence, one a head, by models that have not seen its hand. Our own sentences are always learnt from. */
function unseenScores(rows: readonly SentenceRow[], learnFrom: (trained: readonly number[]) => Learnt): Float64Array[] {
  const parts = partsOf(rows.map(({ hand }) => ({ source: hand })));
  const scores = rows.map(() => new Float64Array(SENTENCE_HEADS.length));
  for (const part of new Set(parts)) {
    const { models, matrix } = learnFrom(
      everyRow(rows).filter((row) => parts[row] !== part || rows[row]?.hand === OWN),
    );
    for (const row of everyRow(rows))
      if (parts[row] === part) scores[row] = Float64Array.from(models, (model) => scoreRow(model, matrix, row));
  }
  return scores;
}

/**
 * Where most is found for the fewest false marks, on sentences of replies by hands that the weights have not seen. A client's calm sentences are
 * further from a fault than a reply's, and counted as clean would make marks look rarer than they are.
 */
function threshold(
  head: SentenceHead,
  rows: readonly SentenceRow[],
  unseen: readonly Float64Array[],
  language: Language,
): number {
  const judged = rows.flatMap((row, index) =>
    row.hand !== OWN && !isBy(ORDINARY, row) && !isBy(RUDE, row)
      ? [{ score: unseen[index]?.[SENTENCE_HEADS.indexOf(head)] ?? 0, is: row.labels.includes(head), row }]
      : [],
  );
  const counted = judged.filter(({ is, row }) => is || isClean(row));
  const positives = counted.filter(({ is }) => is).length;
  const clean = counted.length - positives;
  const possible = counted.filter(({ row }) => mayBe(head, row.text, language));
  const costs = ALARM_COST[language];
  const cost = costs[head] ?? (isFault(head) ? costs.fault : costs.act);
  let best = { worth: -Infinity, threshold: Infinity };
  let [found, alarms] = [0, 0];
  for (const { score, is } of possible.toSorted((a, b) => b.score - a.score)) {
    if (is) found += 1;
    else alarms += 1;
    const worth = found / positives - (cost * alarms) / clean;
    if (worth > best.worth) best = { worth, threshold: score };
  }
  return best.threshold;
}

/** What the packed model makes of the sentences of our own drafts, head by head. */
function ownScores(rows: readonly SentenceRow[], model: PackedModel, language: Language) {
  const scorer = createScorer(model);
  const own = rows
    .filter(({ hand }) => hand === OWN)
    .map(({ text, labels }) => ({
      text,
      labels,
      scores: scorer.scores(sentencesOf(wordsOf({ subject: '', text }), [])).whole,
    }));
  return (head: SentenceHead): Judged[] =>
    own
      .filter(({ text }) => mayBe(head, text, language))
      .map(({ labels, scores }) => ({ score: scores[SENTENCE_HEADS.indexOf(head)] ?? 0, is: labels.includes(head) }));
}

/** No sentence of our own is a fault, and what each does is seen: the threshold gives way to that. */
function sparingOwn(head: SentenceHead, best: number, own: readonly Judged[]): number {
  if (isFault(head)) return Math.max(best, ...own.map(({ score }) => score + MARGIN));
  return Math.min(best, ...own.filter(({ is }) => is).map(({ score }) => score - MARGIN));
}

/** What the words themselves rule out is never marked, whatever the score. */
function mayBe(head: SentenceHead, text: string, language: Language): boolean {
  return head !== 'conditional-apology' || isConditional(text, language);
}

/** A sentence with another fault is marked anyway; what counts is that a good one is left alone. */
function isClean({ labels }: SentenceRow): boolean {
  return !labels.some(isFault);
}

function isFault(head: SentenceHead): boolean {
  return (SENTENCE_FAULTS as readonly string[]).includes(head);
}

function everyRow(rows: readonly SentenceRow[]): number[] {
  return rows.map((_, index) => index);
}
