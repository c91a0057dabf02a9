/** Reads the rows of an evaluation's files; lines that are none are named on the error stream and fail the command. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

export function readRows<T>(file: string, schema: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const row = parseRow(line, schema);
      if ('value' in row) return [row.value];
      console.error(`${file}: line ${index + 1}: ${row.error}`);
      process.exitCode = 1;
      return [];
    });
}

/** The files a command is given; without any it says how it is called, and fails. */
export function filesOf(args: readonly string[], usage: string): string[] {
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (files.length === 0) {
    console.error(`usage: ${usage}`);
    process.exitCode = 1;
  }
  return files;
}

function parseRow<T>(line: string, schema: z.ZodType<T>): { value: T } | { error: string } {
  try {
    const parsed = schema.safeParse(JSON.parse(line));
    return parsed.success ? { value: parsed.data } : { error: z.prettifyError(parsed.error) };
  } catch {
    return { error: 'not JSON' };
  }
}
