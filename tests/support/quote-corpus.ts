/** Scores the separation of a folder of labelled mail bodies: `expected.jsonl` names them and their new text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { separateFile } from './separate-file.ts';

const RowSchema = z.object({ file: z.string(), newText: z.string(), forwarded: z.boolean(), signature: z.boolean() });

export interface CorpusScore {
  bodies: number;
  right: number;
  /** Files of which some new text was not found. */
  lost: readonly string[];
  /** Files of which something else was taken for new text. */
  leaked: readonly string[];
  /** Files whose forward or signature was missed or invented. */
  mistaken: readonly string[];
}

export async function scoreCorpus(folder: string): Promise<CorpusScore> {
  const rows = readFileSync(join(folder, 'expected.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => RowSchema.parse(JSON.parse(line)));
  const lost: string[] = [];
  const leaked: string[] = [];
  const mistaken: string[] = [];
  let right = 0;
  for (const row of rows) {
    const found = await separateFile(row.file, readFileSync(join(folder, row.file)));
    const expected = lettersOf(row.newText);
    const actual = lettersOf(found.newText);
    if (actual === expected) right++;
    else {
      if (!actual.includes(expected)) lost.push(row.file);
      if (!expected.includes(actual)) leaked.push(row.file);
    }
    if ((found.forwarded !== '') !== row.forwarded || (found.signature !== '') !== row.signature)
      mistaken.push(row.file);
  }
  return { bodies: rows.length, right, lost, leaked, mistaken };
}

/** Letters and digits alone: what is compared. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
