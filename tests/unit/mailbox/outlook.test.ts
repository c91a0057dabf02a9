/** The practice Outlook draws from the composed pages and from sourced facts only, knows nothing of the reader, and is the same for the same seed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { CONVERSATIONS } from '#tests/mailbox/conversations/index.ts';
import { completeOptions as completeGmailOptions } from '#tests/mailbox/gmail/options.ts';
import { practiceData as practiceGmailData } from '#tests/mailbox/gmail/server.ts';
import { FACTS, PLAIN_ATTRIBUTES, VALUES } from '#tests/mailbox/outlook/facts.ts';
import { completeOptions } from '#tests/mailbox/outlook/options.ts';
import { createPracticeOutlook, practiceData } from '#tests/mailbox/outlook/server.ts';
import { variantOf } from '#tests/mailbox/outlook/variant.ts';
import { drawForm, drawOutlook } from './draw-outlook.ts';

const MAILBOX = join(import.meta.dirname, '../../mailbox');
const COMPOSED = join(import.meta.dirname, '../../../../shared/mail/outlook');
const NOW = Date.UTC(2026, 10, 20, 12);

test('the same seed draws the same page, another seed another', () => {
  expect(drawOutlook(3)).toBe(drawOutlook(3));
  expect(drawOutlook(3)).not.toBe(drawOutlook(4));
});

test('the seed that tests use by default shows every variant of the page somewhere', () => {
  const variants = CONVERSATIONS.map(({ id }) => variantOf(completeOptions({}), id));
  const shapes = (key: keyof (typeof variants)[number]) => new Set(variants.map((variant) => variant[key])).size;
  expect([shapes('sender'), shapes('history'), shapes('body'), shapes('time')]).toEqual([5, 3, 3, 3]);
  expect([shapes('icons'), shapes('subject'), shapes('headingLevel'), shapes('recipients')]).toEqual([4, 2, 2, 2]);
  expect([shapes('addressNames'), shapes('addressFolder'), shapes('timeTitle')]).toEqual([2, 2, 2]);
  expect([shapes('draft'), shapes('hops'), shapes('replyQuote'), shapes('signature')]).toEqual([2, 2, 2, 2]);
});

test('both mailboxes hold the very same messages of the same people', () => {
  const gmail = practiceGmailData(completeGmailOptions({ now: NOW })).conversations;
  const outlook = practiceData(completeOptions({ now: NOW })).conversations;
  expect(outlook.filter((one) => gmail.some(({ id }) => id === one.id))).toEqual(gmail);
  expect(gmail.length).toBeGreaterThan(2);
});

test("no id of Gmail's stands in the page, and the user's address only where Outlook has it", () => {
  const drawn = drawForm({ folders: 'closed' });
  const attributes = attributesIn(drawn).filter(({ name }) => !name.includes('practice-'));
  const ids = CONVERSATIONS.map(({ id }) => id);
  expect(attributes.filter(({ value }) => ids.some((id) => value.includes(id)))).toEqual([]);
  const own = attributes.filter(({ name, value }) => name !== 'href' && value.includes('aylin@saber.example'));
  expect(new Set(own.map(({ name }) => name))).toEqual(new Set(['title']));
});

test('a company names its own people without an address, a personal account names them with it', () => {
  const labels = (build: 'consumer' | 'business') =>
    attributesIn(drawForm({ build, sender: 'both', expanded: 'all' }))
      .filter(({ name, value }) => name === 'aria-label' && value.startsWith('From: Jonas'))
      .map(({ value }) => value);
  expect(new Set(labels('business'))).toEqual(new Set(['From: Jonas Reuter']));
  expect(new Set(labels('consumer'))).toEqual(new Set(['From: Jonas Reuter<jonas@saber.example>']));
});

test("where a sender's address stands nowhere in header and row, only quotes hold it", () => {
  const attributes = attributesIn(drawForm({ sender: 'nowhere', expanded: 'all' }));
  const holders = attributes.filter(({ value }) => value.includes('hannah@juniperbakery.example'));
  // A recipient's pill and the address of a link in a quote.
  expect(new Set(holders.map(({ name }) => name))).toEqual(new Set(['aria-label', 'href']));
});

test('names of the mail are prefixed, those of the page are not', () => {
  const drawn = attributesIn(drawForm({ expanded: 'all', history: 'inline' }));
  const classes = drawn.filter(({ name }) => name === 'class').flatMap(({ value }) => value.split(' '));
  expect(classes.filter((name) => name.startsWith('x_gmail_quote')).length).toBeGreaterThan(0);
  expect(classes.filter((name) => name.startsWith('x_x_gmail_quote')).length).toBeGreaterThan(0);
  expect(drawn.filter(({ name, value }) => name === 'class' && value.startsWith('x_practice'))).toEqual([]);
});

test('the host picks the build, the query what else there is; scripts need the nonce, strings are not trusted', async () => {
  const host = createPracticeOutlook({ now: NOW, theme: 'dark' });
  const ask = (address: string) => host({ method: 'GET', url: new URL(address), headers: {} });
  const page = await ask('https://outlook.office365.com/mail/inbox/id/AAQk?practice-language=ar');
  expect(page.body).toContain('"build":"business"');
  expect(page.body).toMatch(/<html lang="ar" dir="rtl">/);
  expect(page.body).toContain('dark.css');
  const [, nonce] = /nonce="([^"]+)"/.exec(page.body) ?? [];
  expect(page.headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
  expect(page.headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  expect((await ask('https://outlook.live.com/mail/0/')).body).toContain('"build":"consumer"');
  expect((await ask('https://outlook.live.com/favicon.ico')).status).toBe(404);
});

test('nothing that the page is made of imports the reader or anything else of lib', () => {
  const reached = filesReachedFrom(['outlook/server.ts', 'outlook/client/main.ts'].map((name) => join(MAILBOX, name)));
  expect(reached.size).toBeGreaterThan(60);
  expect([...reached].filter((file) => /[\\/]lib[\\/]/.test(file) || file.startsWith('#lib/'))).toEqual([]);
});

test('every fact has a source and is told once', () => {
  const keys = FACTS.map(({ kind, name }) => `${kind} ${name}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect([...FACTS, ...VALUES].filter(({ source }) => source === '')).toEqual([]);
});

const hasComposed = existsSync(COMPOSED);
if (!hasComposed) console.log('no composed pages beside the project: what the practice Outlook draws is not compared');

test.skipIf(!hasComposed)(
  'every class, attribute, id and section drawn stands in a composed page or in the facts',
  () => {
    const pages = readdirSync(COMPOSED).filter((name) => name.endsWith('.html'));
    const known = namesIn(pages.map((name) => readFileSync(join(COMPOSED, name), 'utf8')).join('\n'));
    for (const { kind, name } of FACTS) known[kind].add(name);
    for (const name of PLAIN_ATTRIBUTES) known.attribute.add(name);
    for (const { attribute, value } of VALUES) known.value.add(`${attribute}=${value}`);

    const drawn = namesIn([1, 2].map(drawOutlook).join('\n'));
    expect(drawn.class.size).toBeGreaterThan(60);
    const unknown = (kind: keyof Names) => [...drawn[kind]].filter((name) => !known[kind].has(name));
    expect(unknown('class').filter((name) => !name.startsWith('practice-'))).toEqual([]);
    expect(unknown('attribute').filter((name) => !name.includes('practice-'))).toEqual([]);
    expect(unknown('id')).toEqual([]);
    expect(unknown('value')).toEqual([]);
  },
);

type Names = Record<'class' | 'attribute' | 'id' | 'value', Set<string>>;

/** Ids without what differs in each; the values of the attributes that name parts of the page; prefixes of a mail's names cut off. */
function namesIn(html: string): Names {
  const names: Names = { class: new Set(), attribute: new Set(), id: new Set(), value: new Set() };
  for (const { name, value } of attributesIn(html)) {
    names.attribute.add(name);
    if (name === 'id') names.id.add(idShape(value));
    if (['data-app-section', 'data-testid', 'data-log-region'].includes(name)) names.value.add(`${name}=${value}`);
    if (name === 'data-icon-name') names.value.add(`${name}=${value.replace(/(20Regular|Filled)$/, 'Regular')}`);
    if (name !== 'class') continue;
    for (const one of value.split(/\s+/).filter(Boolean)) {
      names.class.add(one.replace(/^(x_)+/, '').replace(/^rps_.*/, 'rps_'));
    }
  }
  return names;
}

function idShape(id: string): string {
  if (/^AQAAA.*=$/.test(id)) return 'AQAAA#';
  if (/^primaryMailboxRoot_/.test(id)) return 'primaryMailboxRoot_#';
  return id
    .replace(/^(x_)+/, '')
    .replace(/^(CONV|MSG)_[0-9a-z]+_/, '$1_#_')
    .replace(/-r\w+m__/, '-r#m__')
    .replace(/\d+$/, '#')
    .replace(/(Part|Message)_\d+/, '$1_#');
}

function attributesIn(html: string): { name: string; value: string }[] {
  const found: { name: string; value: string }[] = [];
  const parser = new Parser({
    onopentag(_, given) {
      for (const [name, value] of Object.entries(given)) found.push({ name, value });
    },
  });
  parser.end(html);
  return found;
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
