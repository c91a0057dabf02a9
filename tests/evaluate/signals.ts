/** Runs the signals engine over a labelled file: `node tests/evaluate/signals.ts FILE.jsonl`, one JSON line a row on standard output. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Agreement } from '#lib/core/record.ts';
import { analyse } from '#lib/signals/analyse.ts';
import { guessTermKind, guessTermQuantity } from '#lib/signals/scope/term-kind.ts';
import { weighScope } from '#lib/signals/scope/weigh-scope.ts';
import { separate } from '#lib/text/split-text.ts';

export const RowSchema = z.object({
  id: z.string(),
  subject: z.string().optional(),
  text: z.string(),
  labels: z.array(z.string()).optional(),
  agreed: z.array(z.string()).optional(),
  scope: z.enum(['in', 'out', 'unclear']).optional(),
});
export type Row = z.infer<typeof RowSchema>;

/** Any fixed days: labelled rows say what was agreed, not when. */
const AGREED_ON = '2026-01-05';
const NOW = Date.parse('2026-06-01T09:00:00Z');

export function evaluateRow(row: Row) {
  const message = { subject: row.subject ?? '', text: onlyNew(row.text) };
  const terms = (row.agreed ?? []).map(termOf);
  const findings = analyse(message, { terms }, NOW);
  const labels = [...new Set(findings.map((finding) => finding.signal))];
  const scope = row.agreed === undefined ? undefined : weighScope(message, terms).verdict;
  return { id: row.id, labels, findings, ...(scope !== undefined && { scope }) };
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

export function termOf(text: string, index: number): Agreement {
  const quantity = guessTermQuantity(text);
  return {
    id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    clientId: '00000000-0000-4000-8000-00000000ffff',
    kind: guessTermKind(text),
    text,
    agreedOn: AGREED_ON,
    ...(quantity !== undefined && { quantity }),
    agreedIn: { note: '' },
  };
}

function parseRow(line: string): Row | string {
  try {
    const parsed = RowSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : z.prettifyError(parsed.error);
  } catch {
    return 'not JSON';
  }
}

function main(files: readonly string[]): void {
  if (files.length === 0) {
    console.error('usage: node tests/evaluate/signals.ts FILE.jsonl');
    process.exitCode = 1;
  }
  for (const file of files) {
    for (const [number, line] of readFileSync(file, 'utf8').split('\n').entries()) {
      if (line.trim() === '') continue;
      const row = parseRow(line);
      if (typeof row === 'string') {
        console.error(`${file}: line ${number + 1}: ${row}`);
        process.exitCode = 1;
      } else console.log(JSON.stringify(evaluateRow(row)));
    }
  }
}

if (import.meta.main) main(process.argv.slice(2));
