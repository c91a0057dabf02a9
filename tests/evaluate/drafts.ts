/** Makes the drafts for rows of mails, records and facts: `npm run -s evaluate:drafts -- FILE.jsonl` prints one JSON line a row. */
import { loadBook } from '#lib/drafts/moves/load-book.ts';
import { DraftsRowSchema, draftsOf } from './drafts-row.ts';
import { filesOf, readRows } from './read-rows.ts';

const files = filesOf(process.argv.slice(2), 'npm run -s evaluate:drafts -- FILE.jsonl …');
for (const row of files.flatMap((file) => readRows(file, DraftsRowSchema))) {
  console.log(JSON.stringify({ id: row.id, drafts: draftsOf(row, await loadBook(row.lang)) }));
}
