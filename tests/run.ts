/**
 * `npm test`: types, lint, both builds, then every test project. Closes with the plain line that CI reads; what did not
 * build or pass the linter counts as failed like any test.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

const RESULTS = '.output/test-results.json';

const CHECKS: readonly { name: string; command: string; args: string[] }[] = [
  { name: 'types of the build', command: 'wxt', args: ['prepare'] },
  { name: 'lint', command: 'biome', args: ['ci', '--colors=off', '.'] },
  { name: 'types', command: 'tsc', args: ['--project', '.'] },
  { name: 'Chromium build', command: 'wxt', args: ['build'] },
  { name: 'Firefox build', command: 'wxt', args: ['build', '--browser', 'firefox'] },
];

const total = { passed: 0, failed: 0, skipped: 0 };

for (const { name, command, args } of CHECKS) {
  const done = run(command, args);
  console.log(`${done ? 'ok' : 'FAILED'}: ${name}`);
  total[done ? 'passed' : 'failed'] += 1;
}

rmSync(RESULTS, { force: true });
const tested = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}`]);
if (existsSync(RESULTS)) {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8'));
  total.passed += results.numPassedTests;
  total.failed += results.numFailedTests;
  total.skipped += results.numPendingTests + results.numTodoTests;
}
// A file that could not be loaded, or an error outside any test, fails the run without a failed test to count.
if (!tested && total.failed === 0) total.failed = 1;

console.log(`${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
process.exit(total.failed === 0 ? 0 : 1);

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}
