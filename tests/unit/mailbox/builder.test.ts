/** The practice mailbox draws from the captures and from sourced facts only, knows nothing of the reader, and is the same for the same seed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { CONVERSATIONS } from '#tests/mailbox/conversations/index.ts';
import { FACTS, PLAIN_ATTRIBUTES } from '#tests/mailbox/gmail/facts.ts';
import { completeOptions } from '#tests/mailbox/gmail/options.ts';
import { variantOf } from '#tests/mailbox/gmail/variant.ts';
import { drawEverything } from './draw-everything.ts';

const MAILBOX = join(import.meta.dirname, '../../mailbox');
const CAPTURES = join(import.meta.dirname, '../../../../shared/mail/gmail');

test('the same seed draws the same page, another seed another', () => {
  expect(drawEverything(3)).toBe(drawEverything(3));
  expect(drawEverything(3)).not.toBe(drawEverything(4));
});

test('the seed that tests use by default shows every variant of the page somewhere', () => {
  const variants = CONVERSATIONS.map(({ id }) => variantOf(completeOptions({}), id));
  const shapes = (key: keyof (typeof variants)[number]) => new Set(variants.map((variant) => variant[key])).size;
  expect([shapes('header'), shapes('permId'), shapes('withoutLegacyId'), shapes('bodyClass')]).toEqual([2, 3, 3, 3]);
  expect([shapes('folding'), shapes('translationSlot'), shapes('quoteInEditor')]).toEqual([3, 2, 2]);
  expect([shapes('staleKeepsRole'), shapes('keepsCollapsed'), shapes('suggestionBar')]).toEqual([2, 2, 2]);
});

test('nothing that the page is made of imports the reader or anything else of lib', () => {
  const reached = filesReachedFrom(['gmail/server.ts', 'gmail/client/main.ts'].map((name) => join(MAILBOX, name)));
  expect(reached.size).toBeGreaterThan(40);
  expect([...reached].filter((file) => /[\\/]lib[\\/]/.test(file) || file.startsWith('#lib/'))).toEqual([]);
});

test('every fact has a source and is told once', () => {
  const keys = FACTS.map(({ kind, name }) => `${kind} ${name}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(FACTS.filter(({ source, meaning }) => source === '' || meaning === '')).toEqual([]);
});

const hasCaptures = existsSync(CAPTURES);
if (!hasCaptures) console.log('no captures beside the project: what the practice page draws is not compared with them');

test.skipIf(!hasCaptures)('every class and attribute drawn stands in a capture or in the facts', () => {
  const captured = readdirSync(CAPTURES).filter((name) => name.endsWith('.html'));
  const known = namesIn(captured.map((name) => readFileSync(join(CAPTURES, name), 'utf8')).join('\n'));
  for (const { kind, name } of FACTS) (kind === 'class' ? known.classes : known.attributes).add(name);
  for (const name of PLAIN_ATTRIBUTES) known.attributes.add(name);

  const drawn = namesIn([0, 1, 2].map(drawEverything).join('\n'));
  expect(drawn.classes.size).toBeGreaterThan(150);
  expect([...drawn.classes].filter((name) => !known.classes.has(name) && !isOwnOrNumbered(name))).toEqual([]);
  expect([...drawn.attributes].filter((name) => !known.attributes.has(name) && !name.includes('practice-'))).toEqual(
    [],
  );
});

/** The page's own, and the classes `m<hex>` and `msg<number>` that differ with every message. */
function isOwnOrNumbered(name: string): boolean {
  return name.startsWith('practice-') || /^m[0-9a-f]{16}$/.test(name) || /^msg\d+$/.test(name);
}

function namesIn(html: string): { classes: Set<string>; attributes: Set<string> } {
  const classes = new Set<string>();
  const attributes = new Set<string>();
  const parser = new Parser({
    onopentag(_, given) {
      for (const [name, value] of Object.entries(given)) {
        attributes.add(name);
        if (name === 'class') for (const one of value.split(/\s+/).filter(Boolean)) classes.add(one);
      }
    },
  });
  parser.end(html);
  return { classes, attributes };
}

/** Follows the import lines from the given files; what is not beside the importer is named as it is imported. */
function filesReachedFrom(starts: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...starts];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (!existsSync(file)) continue;
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)) {
      waiting.push(name.startsWith('.') ? join(dirname(file), name) : name);
    }
  }
  return reached;
}
