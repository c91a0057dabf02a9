/**
 * A second look at what the user has written: faults of single sentences, and what a no or a parting must hold. It reads;
 * it changes nothing.
 */
import type { PracticeId } from '#lib/core/draft.ts';
import type { Fault } from '#lib/core/fault.ts';
import type { Language } from '#lib/core/language.ts';
import { type Sentence, sentencesOf } from '#lib/signals/model/features.ts';
import type { PackedModel } from '#lib/signals/model/packed.ts';
import { createScorer } from '#lib/signals/model/scorer.ts';
import { type Word, wordsOf } from '#lib/signals/words.ts';
import { sentenceRanges } from '#lib/text/sentences.ts';
import type { Kind } from '../plans/step.ts';
import { carryingWords } from './carrying-words.ts';
import { isConditional } from './conditional.ts';
import { saysByWhen } from './deadline.ts';
import { PRACTICE_OF, SENTENCE_FAULTS, SENTENCE_HEADS, type SentenceFault, type SentenceHead } from './faults.ts';
import { ownWordsIn } from './own-words.ts';

export interface FoundFault {
  readonly fault: Fault;
  readonly practice: PracticeId;
  /** Half-open, UTF-16 code units of the text; the whole text for what is missing from it. */
  readonly start: number;
  readonly end: number;
}

/** What `npm run train` makes of the sentences of one language. */
export interface LearntSentences {
  readonly model: PackedModel;
  /** By head, in the order of `SENTENCE_HEADS`: the score from which a sentence counts as doing it. */
  readonly thresholds: readonly number[];
}

/** Faults in the order in which they stand; what is missing from the whole comes last. */
export type CheckWriting = (text: string, kind: Kind) => FoundFault[];

interface ReadSentence {
  readonly start: number;
  readonly end: number;
  readonly words: readonly Word[];
  /** The same words as the scorer takes them. */
  readonly scored: readonly Sentence[];
  readonly does: ReadonlySet<SentenceHead>;
  /** How far the score of a head lies above its threshold. */
  readonly marginOf: (head: SentenceHead) => number;
}

export function createWritingCheck({ model, thresholds }: LearntSentences, language: Language): CheckWriting {
  const scorer = createScorer(model);

  return (written, kind) => {
    const text = ownWordsIn(written);
    const sentences = sentenceRanges(text)
      .filter(([start, end]) => /\p{L}/u.test(text.slice(start, end)))
      .map(([start, end]) => readSentence(text, start, end));
    const marked = sentences.flatMap((sentence) =>
      SENTENCE_FAULTS.filter((fault) => sentence.does.has(fault) && isFaultIn(fault, sentence, kind, sentences)).map(
        (fault) => found(fault, ...wordsThatCarry(fault, sentence)),
      ),
    );
    return [...marked, ...missing(text, kind, sentences, language)];
  };

  function readSentence(text: string, start: number, end: number): ReadSentence {
    const words = wordsOf({ subject: '', text: text.slice(start, end) });
    const scored = sentencesOf(words, []);
    const scores = scorer.scores(scored).whole;
    const marginOf = (head: SentenceHead) => {
      const index = SENTENCE_HEADS.indexOf(head);
      return (scores[index] ?? 0) - (thresholds[index] ?? Infinity);
    };
    const does = SENTENCE_HEADS.filter(
      (head) =>
        marginOf(head) >= 0 && (head !== 'conditional-apology' || isConditional(text.slice(start, end), language)),
    );
    return { start, end, words, scored, does: new Set(does), marginOf };
  }

  function wordsThatCarry(fault: SentenceFault, { start, words, scored }: ReadSentence): [number, number] {
    const head = SENTENCE_HEADS.indexOf(fault);
    const moves = scored.flatMap((sentence) => [...scorer.moves(head, sentence)]);
    const [from, to] = carryingWords(words, Float64Array.from(moves));
    return [start + from, start + to];
  }
}

/** A no promises nothing, and a maybe is none in an update that decides nothing. */
function isFaultIn(
  fault: SentenceFault,
  sentence: ReadSentence,
  kind: Kind,
  sentences: readonly ReadSentence[],
): boolean {
  if (fault === 'over-promise') return sentence.marginOf('over-promise') > sentence.marginOf('refusal');
  if (fault !== 'waffle' && fault !== 'half-open-door') return true;
  if (kind === 'decline' || kind === 'parting-letter' || kind === 'talk') return true;
  return sentences.some(({ does }) => does.has('refusal') || does.has('parting'));
}

function missing(text: string, kind: Kind, sentences: readonly ReadSentence[], language: Language): FoundFault[] {
  const holds = (head: SentenceHead) => sentences.some(({ does }) => does.has(head));
  const faults: FoundFault[] = [];
  if (kind === 'decline' || kind === 'reply') {
    const refusal = sentences.find(({ does }) => does.has('refusal'));
    const showsAWay = sentences.some(({ marginOf }) => marginOf('way-forward') >= -NEARLY_A_WAY);
    if (refusal !== undefined && !showsAWay) faults.push(found('bare-no', refusal.start, refusal.end));
  }
  if (kind === 'parting-letter' && sentences.length > 0) {
    if (!holds('thanks')) faults.push(found('missing-thanks', 0, text.length));
    if (!settlesTerms(text, sentences, language)) faults.push(found('missing-terms', 0, text.length));
  }
  return faults;
}

/**
 * People show a way forward in more ways than were learnt, so a no is called bare only where nothing comes near to one. On 1,321 texts by hands
 * that the weights had not seen, this left a sixth of the false marks away and found as many bare ones.
 */
const NEARLY_A_WAY = 0.1;

/** What is left and by when, what is still to be paid, and the last working day. */
function settlesTerms(text: string, sentences: readonly ReadSentence[], language: Language): boolean {
  const holds = (head: SentenceHead) => sentences.some(({ does }) => does.has(head));
  const textOf = ({ start, end }: ReadSentence) => text.slice(start, end);
  const [left, others] = [true, false].map((has) =>
    sentences.filter(({ does }) => does.has('left-to-deliver') === has).map(textOf),
  );
  const byWhen = holds('deadline') || saysByWhen(left ?? [], others ?? [], language);
  return holds('left-to-deliver') && byWhen && holds('payment') && holds('last-day');
}

function found(fault: Fault, start: number, end: number): FoundFault {
  return { fault, practice: PRACTICE_OF[fault], start, end };
}
