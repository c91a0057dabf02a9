/** The recorded terms as the weighing needs them: what each names, how many of it and for how long, in which languages. */
import type { Agreement } from '#lib/core/record.ts';
import { latinLanguageOf, type MessageText, type Word, wordsOf } from '../words.ts';
import { languagesIn } from './languages.ts';
import { spansIn } from './spans.ts';
import { firstNumber } from './term-kind.ts';
import type { ThingId } from './thing-ids.ts';
import { thingsIn } from './things.ts';

export interface ReadTerm {
  readonly term: Agreement;
  readonly things: ReadonlySet<ThingId>;
  /** The beginnings of its words, which inflection leaves alone. */
  readonly stems: ReadonlySet<string>;
  readonly languages: ReadonlySet<string>;
  /** The count the term names ("8 pages", "3 flavours"), or its own quantity. */
  readonly count: number | undefined;
  /** In days, for how long what it names is owed: "support for 4 weeks". */
  readonly period: number | undefined;
}

export function readTerm(term: Agreement): ReadTerm {
  const words = wordsOf({ subject: '', text: term.text });
  return {
    term,
    things: new Set(thingsIn(words, latinLanguageOf(term.text)).map(({ thing }) => thing)),
    stems: stemsOf(words),
    languages: languagesIn(words, term.text),
    count: term.quantity ?? firstNumber(term.text),
    period: TIMED.has(term.kind) ? spansIn(words).find(({ unit }) => unit === 'days')?.length : undefined,
  };
}

/** The days of the other kinds are days until something is paid or ended. */
const TIMED: ReadonlySet<Agreement['kind']> = new Set(['deliverables', 'revision-rounds', 'hours']);

/** All terms as their wording is read: a line each. */
export function asOneText(terms: readonly Agreement[]): MessageText {
  return { subject: '', text: terms.map(({ text }) => text).join('\n') };
}

const STEM = 5;
const SHORTEST = 4;

/** Longer words cut to their beginnings: enough to see that "editing" and "edited", or «обложка» and «обложкасы», are one thing. */
export function stemsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(
    words
      .map(({ form }) => form)
      .filter((form) => form.length >= SHORTEST)
      .map((form) => form.slice(0, STEM)),
  );
}
