/** Runs the second look over rows `{id, lang, kind, text}`: `npm run -s evaluate:writing -- FILE.jsonl` prints one JSON line a row. */
import { z } from 'zod';
import { LanguageSchema } from '#lib/core/language.ts';
import { loadWritingCheck } from '#lib/drafts/check/load-check.ts';
import { KINDS } from '#lib/drafts/plans/step.ts';
import { filesOf, readRows } from './read-rows.ts';

const RowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  lang: LanguageSchema,
  kind: z.enum(KINDS),
  text: z.string(),
});

const files = filesOf(process.argv.slice(2), 'npm run -s evaluate:writing -- FILE.jsonl …');
for (const row of files.flatMap((file) => readRows(file, RowSchema))) {
  const check = await loadWritingCheck(row.lang);
  console.log(JSON.stringify({ id: row.id, faults: check(row.text, row.kind) }));
}
