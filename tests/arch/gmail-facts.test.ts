/**
 * The Gmail reader leans on nothing but what a capture or a sourced fact holds: every class and attribute in its
 * selectors stands in `shared/mail` (captures and GMAIL.md) or in the practice page's own list of sourced facts.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FACTS, PLAIN_ATTRIBUTES } from '#tests/mailbox/gmail/facts.ts';
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

const used = namesInSelectors(
  sourceFiles('lib/mail/gmail/*.ts')
    .map(({ text }) => text)
    .join('\n'),
);

test('the selectors of the reader are seen by this test', () => {
  expect(used.size).toBeGreaterThan(40);
  expect(used).toContain('data-legacy-thread-id');
  expect(used).toContain('a3s');
});

test.skipIf(!existsSync(SHARED))('every class and attribute stands in a capture or a sourced fact', () => {
  const facts = new Set(FACTS.map(({ name }) => name));
  const sources = [...globSync(`${SHARED}/gmail/*`), `${SHARED}/GMAIL.md`]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const unknown = [...used].filter((name) => {
    if (facts.has(name) || COMMON.has(name) || TRANSLATORS.has(name)) return false;
    return !new RegExp(`(?<![\\w-])${name.replaceAll('-', '\\-')}(?![\\w-])`).test(sources);
  });
  expect(unknown).toEqual([]);
});

/** Classes and attributes in the string literals that are selectors, and the attribute names read by code. */
function namesInSelectors(code: string): Set<string> {
  const withoutComments = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replace(/^\s*import .*$/gm, '');
  const names = new Set<string>();
  for (const [, literal = ''] of withoutComments.matchAll(/'([^'\n]+)'/g)) {
    if (!/^[\w\s.#[\]="*^$:()>+~,-]+$/.test(literal)) continue;
    const isSelector = /^(?:[a-z][a-z0-9]*)?(?:\.[A-Za-z]|\[[a-z_])/.test(literal) || / [.[]/.test(literal);
    if (isSelector) for (const [, name = ''] of literal.matchAll(/\.(-?[A-Za-z_][\w-]*)/g)) names.add(name);
    if (isSelector) for (const [, name = ''] of literal.matchAll(/\[([a-z_][\w-]*)/g)) names.add(name);
  }
  for (const [, name = ''] of withoutComments.matchAll(/(?:get|has)Attribute\('([\w-]+)'\)/g)) names.add(name);
  for (const [, name = ''] of withoutComments.matchAll(/classList\.contains\('([\w-]+)'\)/g)) names.add(name);
  return names;
}
