/**
 * The Outlook reader leans on nothing but what is known of Outlook: every class, id and attribute in its selectors, and
 * every value they are compared with, stands in `shared/mail` (OUTLOOK.md and the two composed pages) or in the practice
 * page's own list of sourced facts.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FACTS, PLAIN_ATTRIBUTES, VALUES } from '#tests/mailbox/outlook/facts.ts';
import { namesInSelectors, type SelectorName, standsIn, valuesInSelectors } from './selector-names.ts';
import { sourceFiles } from './source-files.ts';

const SHARED = '../shared/mail';
/** Found by reading the browsers' translators, not Outlook: each with its reason in blocked.ts. */
const TRANSLATORS = new Set(['_msttexthash', 'data-moz-translations-id']);
/** Plain HTML and ARIA, and our own mark. */
const COMMON = new Set([...PLAIN_ATTRIBUTES, 'role', 'title', 'class', 'id', 'good-terms-mark']);

const files = sourceFiles('lib/mail/outlook/*.ts');
const names = namesInSelectors(files);
const values = valuesInSelectors(files);

test('the selectors of the reader are seen by this test', () => {
  expect(names.size).toBeGreaterThan(20);
  expect([...names]).toEqual(expect.arrayContaining(['data-convid', 'ItemReadingPaneContainer']));
  expect(values).toContainEqual({ name: 'SentReceivedSavedTime', match: 'whole' });
  expect(values).toContainEqual({ name: '_SUBJECT', match: '$' });
});

test.skipIf(!existsSync(SHARED))('every name and value stands in a composed page or a sourced fact', () => {
  const sources = [
    ...[...globSync(`${SHARED}/outlook/*`), `${SHARED}/OUTLOOK.md`].map((file) => readFileSync(file, 'utf8')),
    ...FACTS.map(({ name }) => name),
    ...VALUES.map(({ value }) => value),
  ].join('\n');
  const known = ({ name }: SelectorName) => COMMON.has(name) || TRANSLATORS.has(name);
  const leanedOn = [...[...names].map((name): SelectorName => ({ name, match: 'whole' })), ...values];
  expect(leanedOn.filter((one) => !known(one) && !standsIn(sources, one))).toEqual([]);
});
