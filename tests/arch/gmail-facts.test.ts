/**
 * The Gmail reader leans on nothing but what a capture or a sourced fact holds: every class, id and attribute in its
 * selectors stands in `shared/mail` (captures and GMAIL.md) or in the practice page's own list of sourced facts.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FACTS, PLAIN_ATTRIBUTES } from '#tests/mailbox/gmail/facts.ts';
import { namesInSelectors, standsIn } from './selector-names.ts';
import { sourceFiles } from './source-files.ts';

const SHARED = '../shared/mail';
/** Found by reading the browsers' translators, not Gmail: each with its reason in blocked.ts. */
const TRANSLATORS = new Set(['_msttexthash', 'data-moz-translations-id', 'translated-ltr', 'translated-rtl']);
/** Plain HTML and ARIA, and our own mark. */
const COMMON = new Set([
  ...PLAIN_ATTRIBUTES,
  'role',
  'name',
  'href',
  'title',
  'alt',
  'dir',
  'style',
  'class',
  'id',
  'good-terms-mark',
]);

const used = namesInSelectors(sourceFiles('lib/mail/gmail/*.ts'));

test('the selectors of the reader are seen by this test', () => {
  expect(used.size).toBeGreaterThan(40);
  expect(used).toContain('data-legacy-thread-id');
  expect(used).toContain('a3s');
});

test.skipIf(!existsSync(SHARED))('every class, id and attribute stands in a capture or a sourced fact', () => {
  const facts = new Set(FACTS.map(({ name }) => name));
  const sources = [...globSync(`${SHARED}/gmail/*`), `${SHARED}/GMAIL.md`]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const unknown = [...used].filter((name) => {
    if (facts.has(name) || COMMON.has(name) || TRANSLATORS.has(name)) return false;
    return !standsIn(sources, { name, match: 'whole' });
  });
  expect(unknown).toEqual([]);
});
