/** Says a plan in one language with the facts at hand, and joins the sentences to the text of a mail. */
import type { Draft, DraftSentence } from '#lib/core/draft.ts';
import { directionOf, type Language } from '#lib/core/language.ts';
import { type Facts, fill, sayable } from './facts.ts';
import { BOOKS } from './moves/books.ts';
import type { Plan } from './plans.ts';
import { chosenBy } from './seed.ts';
import { slotsIn } from './slots.ts';

export function compose(plan: Plan, language: Language, facts: Facts, seed: string): Draft {
  const sentences = plan.paragraphs.flatMap((steps) =>
    steps.flatMap((step, position): DraftSentence[] => {
      const wording = chosenBy(seed, step.move, sayable(BOOKS[language][step.move], facts));
      if (wording === undefined) return [];
      const text = fill(wording, facts);
      return [{ ...step, text, slots: slotsIn(text), startsParagraph: position === 0 }];
    }),
  );
  return {
    situation: plan.situation,
    language,
    direction: directionOf(language),
    practices: [...plan.practices],
    sentences,
  };
}

/** The plain text of a draft: open slots as `[[slot-id]]`, a blank line before each paragraph. */
export function draftText(draft: Draft): string {
  return draft.sentences.reduce((text, sentence) => {
    const gap = text === '' ? '' : sentence.startsParagraph ? '\n\n' : ' ';
    return text + gap + sentence.text;
  }, '');
}
