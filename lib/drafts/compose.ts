/** Says a plan in one language with the facts at hand, and joins the sentences to the text of a mail. */
import type { Draft, DraftLength, DraftSentence, FormOfAddress, Phrase, Situation, Tone } from '#lib/core/draft.ts';
import { directionOf, type Language } from '#lib/core/language.ts';
import { sayable } from './choose.ts';
import type { Facts } from './facts.ts';
import type { Move, MoveBook } from './moves/move.ts';
import { PLANS } from './plans/plans.ts';
import type { Step } from './plans/step.ts';
import { isKnown, quotesTwo } from './say/fact.ts';
import { chosenFrom } from './seed.ts';
import { fillWording } from './wording.ts';

/** Ends with items, one a line. */
const LIST = /\n– .*$/u;

export interface Manner {
  readonly language: Language;
  readonly address: FormOfAddress;
  readonly tone: Tone;
  readonly length: DraftLength;
  /** The words that earlier mails open with, in lower case: the first of them that is a greeting of ours is used again. */
  readonly openings?: readonly string[];
}

/** The same input always gives the same draft; `seed` is the mail that is answered. */
export function compose(situation: Situation, facts: Facts, manner: Manner, book: MoveBook, seed: string): Draft {
  const plan = PLANS[situation];
  const say = (move: Move) => phrases(move, facts, manner, book, seed);
  const sentences = plan.paragraphs.flatMap((steps) =>
    steps
      .filter((step) => isCalledFor(step, facts, manner))
      .flatMap((step): Omit<DraftSentence, 'startsParagraph'>[] => {
        const [said, ...others] = say(step.move);
        return said === undefined ? [] : [{ move: step.move, practice: step.practice, ...said, others }];
      })
      .map((sentence, position, all): DraftSentence => {
        const afterList = LIST.test(all[position - 1]?.text ?? '');
        return { ...sentence, startsParagraph: position === 0 || afterList };
      }),
  );
  return {
    situation,
    language: manner.language,
    direction: directionOf(manner.language),
    practices: plan.practices,
    subject: plan.subject === undefined ? undefined : say(plan.subject)[0],
    sentences,
  };
}

/** The plain text of a draft: open places as `[[fact]]`, a blank line before each paragraph. */
export function draftText(draft: Pick<Draft, 'sentences'>): string {
  return draft.sentences.reduce((text, sentence) => {
    const gap = text === '' ? '' : sentence.startsParagraph ? '\n\n' : ' ';
    return text + gap + sentence.text;
  }, '');
}

/** The chosen wording first, then those that the user may take instead. */
function phrases(move: Move, facts: Facts, manner: Manner, book: MoveBook, seed: string): Phrase[] {
  const said = sayable(book[move], manner.tone, facts).map((wording) =>
    fillWording(wording, facts, manner.language, manner.address),
  );
  const alike = move === 'greet' ? greetedAlike(said, manner) : undefined;
  const chosen = alike ?? chosenFrom(seed, move, said.length);
  return [...said.slice(chosen), ...said.slice(0, chosen)];
}

function greetedAlike(said: readonly Phrase[], { openings = [], language }: Manner): number | undefined {
  const ours = said.map(({ text }) => openingOf(text, language));
  return openings.map((opening) => ours.indexOf(opening)).find((at) => at >= 0);
}

/** The first word of a text, in lower case. */
export function openingOf(text: string, language: Language): string | undefined {
  return /\p{L}[\p{L}\p{M}\u200c]*/u.exec(text.slice(0, MOST_BEFORE_OPENING))?.[0].toLocaleLowerCase(language);
}

const MOST_BEFORE_OPENING = 60;

function isCalledFor(step: Step, facts: Facts, { tone, length }: Manner): boolean {
  if (length === 'short' && step.normalOnly) return false;
  if (step.notWhen === tone) return false;
  if (step.with !== undefined && !isKnown(facts, step.with)) return false;
  if (step.withTwo !== undefined && !quotesTwo(facts[step.withTwo])) return false;
  return ![step.without ?? []].flat().some((fact) => isKnown(facts, fact));
}
