/** Reads a file of labelled rows; lines that are none are named on the error stream and fail the command. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Row, RowSchema } from './row.ts';

export function labelledRows(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const row = parseRow(line);
      if (typeof row !== 'string') return [row];
      console.error(`${file}: line ${index + 1}: ${row}`);
      process.exitCode = 1;
      return [];
    });
}

function parseRow(line: string): Row | string {
  try {
    const parsed = RowSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : z.prettifyError(parsed.error);
  } catch {
    return 'not JSON';
  }
}
