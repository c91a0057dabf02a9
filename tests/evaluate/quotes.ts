/**
 * Separates mail bodies: `node tests/evaluate/quotes.ts FILE…` (.eml, .html, anything else is plain text). One JSON line
 * a file on standard output; a file that cannot be read is a line on standard error and exit code 1.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { separateFile } from '#tests/support/separate-file.ts';

for (const file of process.argv.slice(2)) {
  try {
    const { newText, quoted, signature, forwarded } = await separateFile(file, readFileSync(file));
    process.stdout.write(`${JSON.stringify({ file, newText, quoted, signature, forwarded })}\n`);
  } catch (error) {
    process.stderr.write(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})\n`);
    process.exitCode = 1;
  }
}
