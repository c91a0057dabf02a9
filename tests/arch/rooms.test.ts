/** Who may import whom (ARCHITECTURE of the rooms), checked over every source file of the product, and counted. */
import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const files = sourceFiles(
  'lib/**/*.ts',
  'lib/**/*.tsx',
  'components/**/*.ts',
  'components/**/*.tsx',
  'entrypoints/**/*.ts',
  'entrypoints/**/*.tsx',
);

/** Each room with what it may import besides itself, as prefixes of project paths or package names. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  'lib/core/': ['zod'],
  'lib/text/': ['lib/core/', 'htmlparser2'],
  'lib/practices/': ['lib/core/'],
  'lib/signals/': ['lib/core/', 'lib/text/', 'fflate'],
  'lib/drafts/': ['lib/core/', 'lib/text/', 'lib/signals/', 'lib/practices/'],
  'lib/i18n/': ['lib/core/', 'lib/signals/', 'lib/drafts/', 'lib/practices/'],
  'lib/mail/page/': ['lib/core/', 'lib/text/', 'lib/mail/mail-page.ts'],
  'lib/mail/gmail/': ['lib/core/', 'lib/text/', 'lib/mail/page/', 'lib/mail/mail-page.ts'],
  'lib/mail/outlook/': ['lib/core/', 'lib/text/', 'lib/mail/page/', 'lib/mail/mail-page.ts'],
  'lib/mail/': ['lib/core/', 'lib/text/', 'lib/rpc/'],
  'lib/rpc/': ['lib/core/', 'lib/mail/mail-page.ts', '#imports', 'zod'],
  'lib/settings/': ['lib/core/', 'lib/rpc/', '#imports'],
  'lib/db/': ['lib/core/', 'lib/text/', 'dexie', 'dexie-react-hooks', 'zod'],
  'lib/platform/': ['lib/core/', '#imports'],
  'lib/background/': ['lib/', '#imports', 'zod'],
  'components/': [
    'lib/core/',
    'lib/i18n/',
    'lib/text/',
    'lib/drafts/',
    'lib/signals/',
    'lib/practices/',
    'lib/db/live.ts',
    'lib/rpc/',
    'react',
    'react-dom',
    'lucide-react',
  ],
  'entrypoints/': ['lib/', 'components/', 'react', 'react-dom', 'zod', '#imports'],
};

/** What may be imported by type alone: a type leaves nothing in a bundle. */
const TYPES_ANYWHERE = ['lib/core/', 'lib/rpc/', 'lib/mail/mail-page.ts', 'lib/db/'];

const roomOf = (path: string) =>
  Object.keys(ROOMS)
    .filter((room) => path.startsWith(room))
    .sort((a, b) => b.length - a.length)[0];

test('every source file stands in a room', () => {
  expect(files.length).toBeGreaterThan(80);
  expect(files.filter(({ path }) => roomOf(path) === undefined).map(({ path }) => path)).toEqual([]);
});

test('every import is one its room may make', () => {
  const seen = files.reduce((count, file) => count + file.imports.length, 0);
  expect(seen).toBeGreaterThan(files.length);
  expect(files.flatMap(forbiddenImports)).toEqual([]);
});

test('nothing imports an entrypoint', () => {
  expect(
    files.flatMap(({ path, imports }) => imports.filter(({ from }) => from.startsWith('entrypoints/')).map(() => path)),
  ).toEqual([]);
});

function forbiddenImports({ path, imports }: SourceFile): string[] {
  const room = roomOf(path) ?? '';
  const allowed = [room, ...(ROOMS[room] ?? [])];
  return imports
    .filter(({ from, typesOnly }) => {
      if (from.endsWith('.css')) return false;
      const may = (prefixes: readonly string[]) =>
        prefixes.some((prefix) =>
          prefix.endsWith('/') ? from.startsWith(prefix) : from === prefix || from.startsWith(`${prefix}/`),
        );
      return !may(allowed) && !(typesOnly && may(TYPES_ANYWHERE));
    })
    .map(({ from }) => `${path} imports ${from}`);
}
