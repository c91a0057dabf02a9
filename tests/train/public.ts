/** The openly licensed public rows: `negative` learns from all, every signal from the neutral ones that it does not speak of them; read in place where they are; MODEL.md names sources and licences. */
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const FOLDER = new URL('../../../shared/signals/public/', import.meta.url);
const FILES = ['train-en.jsonl', 'train-kk.jsonl', 'train-tr-xed.jsonl', 'train-fa-xed.jsonl'];

const RowSchema = z.object({ text: z.string(), label: z.enum(['negative', 'neutral', 'positive']) });

export interface PublicRow {
  readonly text: string;
  readonly label: 'negative' | 'neutral' | 'positive';
}

/** Files that are not there are named on the error stream; without them the weights come out different. */
export function publicRows(): PublicRow[] {
  return FILES.flatMap((name) => {
    const file = new URL(name, FOLDER);
    if (!existsSync(file)) {
      console.error(`missing: ${name}`);
      return [];
    }
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    return lines.map((line) => {
      return RowSchema.parse(JSON.parse(line));
    });
  });
}
