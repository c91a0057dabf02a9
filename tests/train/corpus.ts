/** Reads the labelled rows of the project's own corpora; what is wrong with a row is an error that names it. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { LANGUAGES, type Language, LanguageSchema } from '#lib/core/language.ts';
import { SignalSchema } from '#lib/core/signal.ts';

const CORPUS = new URL('../../lib/signals/corpus/', import.meta.url);

export const ScopeSchema = z.enum(['in', 'out', 'unclear']);

export const CorpusRowSchema = z.object({
  id: z.string(),
  lang: LanguageSchema,
  subject: z.string().optional(),
  text: z.string().min(1),
  labels: z.array(SignalSchema),
  agreed: z.array(z.string()).optional(),
  scope: ScopeSchema.optional(),
  /** Holds the words of a signal and none of its meaning. */
  hard: z.literal(true).optional(),
  /** Which of the independent hands wrote it. */
  source: z.string(),
  profession: z.string(),
  scenario: z.string(),
});
export type CorpusRow = z.infer<typeof CorpusRowSchema>;

/** The profession of rows that no client wrote: stories, news, questions to a help desk. Nothing in them is meant for the reader. */
export const NOBODYS_CLIENT = 'none';

/** `test` is the frozen part: never trained on. */
export function corpusRows(part: 'train' | 'test', languages: readonly Language[] = LANGUAGES): CorpusRow[] {
  return languages.flatMap((language) => rowsOfFile(corpusFile(part, language)));
}

export function corpusFile(part: 'train' | 'test', language: Language): URL {
  return new URL(part === 'test' ? `test/${language}.jsonl` : `${language}.jsonl`, CORPUS);
}

function rowsOfFile(file: URL): CorpusRow[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const row = CorpusRowSchema.safeParse(JSON.parse(line));
      if (!row.success) throw new Error(`${file.pathname}:${index + 1}: ${z.prettifyError(row.error)}`);
      return row.data;
    });
}
