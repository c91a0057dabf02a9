/** What the second look finds in the texts of the test part, which hands wrote that it has not learnt from. */
import { FAULTS, type Fault } from '#lib/core/fault.ts';
import type { Language } from '#lib/core/language.ts';
import type { CheckWriting } from '#lib/drafts/check/check-writing.ts';
import { everydayTexts, type TextRow, writingTest } from '#tests/train/writing-corpus.ts';

export interface WritingFigures {
  /** By fault: of the whole texts that have it the share in which it was found, and how many have it. */
  readonly found: Readonly<Record<Fault, { readonly share: number; readonly of: number }>>;
  /** Of what was marked the share that is a fault. */
  readonly precision: number;
  /** Of the texts without any fault, most of which come near to one, the share in which something was marked. */
  readonly alarms: number;
  /** The same of ordinary mail. */
  readonly everydayAlarms: number;
}

export function writingFigures(language: Language, check: CheckWriting): WritingFigures {
  const { texts } = writingTest(language);
  const judge = (rows: readonly TextRow[]) =>
    rows.map(({ kind, text, faults }) => ({
      has: new Set(faults.map(({ fault }) => fault)),
      marked: new Set(check(text, kind).map(({ fault }) => fault)),
    }));
  const judged = judge(texts);
  const right = judged.reduce((sum, { has, marked }) => sum + [...marked].filter((fault) => has.has(fault)).length, 0);
  const all = judged.reduce((sum, { marked }) => sum + marked.size, 0);
  const calm = judged.filter(({ has }) => has.size === 0);
  const shareOf = (fault: Fault) => {
    const having = judged.filter(({ has }) => has.has(fault));
    return { share: having.filter(({ marked }) => marked.has(fault)).length / having.length, of: having.length };
  };
  return {
    found: Object.fromEntries(FAULTS.map((fault) => [fault, shareOf(fault)])) as WritingFigures['found'],
    precision: right / all,
    alarms: markedIn(calm),
    everydayAlarms: markedIn(judge(everydayTexts(language))),
  };
}

function markedIn(judged: readonly { readonly marked: ReadonlySet<Fault> }[]): number {
  return judged.filter(({ marked }) => marked.size > 0).length / judged.length;
}
