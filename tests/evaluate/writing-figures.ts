/** What the second look finds in the texts of the test part, which hands wrote that it has not learnt from. */
import { FAULTS, type Fault } from '#lib/core/fault.ts';
import type { Language } from '#lib/core/language.ts';
import type { CheckWriting } from '#lib/drafts/check/check-writing.ts';
import { everydayTexts, freshTexts, type TextRow, writingTest } from '#tests/train/writing-corpus.ts';

interface Seen {
  /** Of what was marked the share that is a fault. */
  readonly precision: number;
  /** Of the texts without any fault, most of which come near to one, the share in which something was marked. */
  readonly alarms: number;
}

export interface WritingFigures extends Seen {
  /** By fault: of the whole texts that have it the share in which it was found, and how many have it. */
  readonly found: Readonly<Record<Fault, { readonly share: number; readonly of: number }>>;
  /** The same of texts that nothing was chosen with, all faults together. */
  readonly fresh: Seen & { readonly found: number };
  /** Of ordinary mail the share in which something was marked. */
  readonly everydayAlarms: number;
}

export function writingFigures(language: Language, check: CheckWriting): WritingFigures {
  const { texts } = writingTest(language);
  const judge = (rows: readonly TextRow[]): Judged[] =>
    rows.map(({ kind, text, faults }) => ({
      has: new Set(faults.map(({ fault }) => fault)),
      marked: new Set(check(text, kind).map(({ fault }) => fault)),
    }));
  const judged = judge(texts);
  const fresh = judge(freshTexts(language));
  const shareOf = (fault: Fault) => {
    const having = judged.filter(({ has }) => has.has(fault));
    return { share: having.filter(({ marked }) => marked.has(fault)).length / having.length, of: having.length };
  };
  return {
    ...seenIn(judged),
    found: Object.fromEntries(FAULTS.map((fault) => [fault, shareOf(fault)])) as WritingFigures['found'],
    fresh: { ...seenIn(fresh), found: rightIn(fresh) / sumOf(fresh, ({ has }) => has.size) },
    everydayAlarms: markedIn(judge(everydayTexts(language))),
  };
}

interface Judged {
  readonly has: ReadonlySet<Fault>;
  readonly marked: ReadonlySet<Fault>;
}

function seenIn(judged: readonly Judged[]): Seen {
  return {
    precision: rightIn(judged) / sumOf(judged, ({ marked }) => marked.size),
    alarms: markedIn(judged.filter(({ has }) => has.size === 0)),
  };
}

function rightIn(judged: readonly Judged[]): number {
  return sumOf(judged, ({ has, marked }) => [...marked].filter((fault) => has.has(fault)).length);
}

function sumOf(judged: readonly Judged[], count: (one: Judged) => number): number {
  return judged.reduce((sum, one) => sum + count(one), 0);
}

function markedIn(judged: readonly Judged[]): number {
  return judged.filter(({ marked }) => marked.size > 0).length / judged.length;
}
