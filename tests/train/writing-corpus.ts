/** Reads the labelled sentences that the second look learns from, and the whole texts by other hands that judge it. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { FaultSchema } from '#lib/core/fault.ts';
import type { Language } from '#lib/core/language.ts';
import { SENTENCE_HEADS } from '#lib/drafts/check/faults.ts';
import { KINDS } from '#lib/drafts/plans/step.ts';

const CORPUS = new URL('../../lib/drafts/check/corpus/', import.meta.url);

const SentenceRowSchema = z.object({
  text: z.string().min(1),
  labels: z.array(z.enum(SENTENCE_HEADS)),
  /** Holds the words of a fault and is none. */
  hard: z.literal(true).optional(),
  hand: z.string(),
});
export type SentenceRow = z.infer<typeof SentenceRowSchema>;

const TextRowSchema = z.object({
  kind: z.enum(KINDS),
  text: z.string().min(1),
  /** `words` stand in the text, but for what is missing from it. */
  faults: z.array(z.object({ fault: FaultSchema, words: z.string().nullable() })),
});
export type TextRow = z.infer<typeof TextRowSchema>;

/** A sentence or two, or for what a whole text lacks a whole text, with exactly this fault. */
const InsertRowSchema = z.object({ insert: FaultSchema, text: z.string().min(1) });
export type InsertRow = z.infer<typeof InsertRowSchema>;

export function sentenceRows(language: Language): SentenceRow[] {
  return rowsOf(`${language}.jsonl`, SentenceRowSchema);
}

/** Never trained on. */
export function writingTest(language: Language): { texts: TextRow[]; inserts: InsertRow[] } {
  const rows = rowsOf(`test/${language}.jsonl`, z.union([TextRowSchema, InsertRowSchema]));
  return {
    texts: rows.flatMap((row) => ('insert' in row ? [] : [row])),
    inserts: rows.flatMap((row) => ('insert' in row ? [row] : [])),
  };
}

/** Ordinary mail without a fault, by a hand that was asked for good mail and nothing tricky; never trained on. */
export function everydayTexts(language: Language): TextRow[] {
  return rowsOf(`test/everyday-${language}.jsonl`, TextRowSchema);
}

/** Whole replies, half of them with one fault, by one more hand a language: kept for a first look, and nothing was chosen with them in sight. */
export function freshTexts(language: Language): TextRow[] {
  return rowsOf(`test/fresh-${language}.jsonl`, TextRowSchema);
}

function rowsOf<T>(name: string, schema: z.ZodType<T>): T[] {
  return readFileSync(new URL(name, CORPUS), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const row = schema.safeParse(JSON.parse(line));
      if (!row.success) throw new Error(`${name}:${index + 1}: ${z.prettifyError(row.error)}`);
      return row.data;
    });
}
