/** The command that separates files: one JSON line each, a clear line for a file that is not there. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('prints what it can and reports what it cannot', () => {
  const [good, missing] = ['tests/quotes/en/gmail-reply.html', 'tests/quotes/absent.txt'];
  const run = spawnSync('node_modules/.bin/node', ['tests/evaluate/quotes.ts', missing, good], { encoding: 'utf8' });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain(missing);
  const lines = run.stdout.trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(['file', 'newText', 'quoted', 'signature', 'forwarded']);
});
