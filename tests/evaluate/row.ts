/** A labelled row as signals/GUIDE describes it, and what the signals engine makes of it. */
import { z } from 'zod';
import { analyse, inForce } from '#lib/signals/analyse.ts';
import { HEADS } from '#lib/signals/model/heads.ts';
import { readMessage, wordingProbability } from '#lib/signals/read.ts';
import { weighScope } from '#lib/signals/scope/weigh-scope.ts';
import { separate } from '#lib/text/split-text.ts';
import { termOf } from '#tests/support/terms.ts';
import { ScopeSchema } from '#tests/train/corpus.ts';

export const RowSchema = z.object({
  id: z.string(),
  lang: z.string().optional(),
  subject: z.string().optional(),
  text: z.string(),
  labels: z.array(z.string()).optional(),
  agreed: z.array(z.string()).optional(),
  scope: ScopeSchema.optional(),
  hard: z.boolean().optional(),
});
export type Row = z.infer<typeof RowSchema>;

/** Any fixed time: labelled rows do not say when. */
const NOW = Date.parse('2026-06-01T09:00:00Z');

export function evaluateRow(row: Row) {
  const message = { subject: row.subject ?? '', text: onlyNew(row.text) };
  const terms = (row.agreed ?? []).map(termOf);
  const findings = analyse(message, { terms }, NOW);
  const labels = [...new Set(findings.map((finding) => finding.signal))];
  const reading = row.agreed === undefined ? undefined : readMessage(message);
  const scope = reading && weighScope(reading, inForce(terms, NOW)).verdict;
  return { id: row.id, labels, findings, ...(scope !== undefined && { scope }) };
}

/** Of each signal and of `negative` the probability by the wording alone, before anything is decided; 0 in a foreign language. */
export function scoresOfRow(row: Row): Record<string, number> {
  const reading = readMessage({ subject: row.subject ?? '', text: onlyNew(row.text) });
  return Object.fromEntries(HEADS.map((head) => [head, reading === undefined ? 0 : wordingProbability(head, reading)]));
}

/** The row's text with everything but the sender's new lines blanked, so that ranges still point into the row. */
function onlyNew(text: string): string {
  const newLines = separate([{ kind: 'text', text }]).newText.split('\n');
  let next = 0;
  return text
    .split('\n')
    .map((line) => {
      const isNew =
        newLines
          .slice(next)
          .find((kept) => kept.trim() !== '')
          ?.trim() === line.trim();
      if (!isNew || line.trim() === '') return ' '.repeat(line.length);
      next = newLines.findIndex((kept, at) => at >= next && kept.trim() === line.trim()) + 1;
      return line;
    })
    .join('\n');
}
