/** What must be read of the real captures, which are read in place and are not part of this project. */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, type Piece, type Reader } from '#tests/support/page-reader.ts';

const folder = new URL('../../../shared/mail/gmail/', import.meta.url);
const isHere = existsSync(folder);
if (!isHere) console.log('Skipped: the captures of ../shared/mail/gmail are not here.');

type Read = (piece: Piece) => unknown;

const address = (piece: Piece) => piece.messages[0]?.from?.address;

const CASES: readonly (readonly [file: string, read: Read, expected: unknown])[] = [
  ['collapsed-messages-2020-01-ru.html', (piece) => [piece.messages.length, piece.notOpened], [0, 2]],
  ['compose-editor-inline-2024-en.html', (piece) => piece.editor?.popup, false],
  ['details-popup-2024-en.html', (piece) => piece.messages[0]?.to, [{ name: '', address: 'me@example.org' }]],
  ['details-popup-2024-en.html', (piece) => piece.messages[0]?.time?.instant, at(2024, 8, 20, 13, 19)],
  ['expanded-message-2025-08-en.html', (piece) => piece.messages[0]?.siteId, '198c6747aabb71a9'],
  ['expanded-message-2025-08-en.html', (piece) => piece.threadId, '198c6747aabb71a9'],
  ['expanded-message-2025-08-en.html', address, 'client.name@example.com'],
  [
    'expanded-message-2025-08-en.html',
    (piece) => piece.messages[0]?.to?.map((one) => one.address),
    ['team@example.org'],
  ],
  ['expanded-message-2025-08-en.html', (piece) => piece.messages[0]?.time?.instant, at(2025, 8, 20, 13, 19)],
  ['list-row-partial-2025-11-en.html', (piece) => piece.rows.map((row) => row.threadId), ['19a8309325dddc50']],
  ['list-row-partial-2025-11-en.html', (piece) => piece.rows[0]?.subject, 'Reminder: Confirm your $118.00 payment'],
  ['message-and-replybar-2017-12-vi.html', (piece) => piece.messages[0]?.siteId, '1601f37e9a320239'],
  ['subject-heading-2025-11-en.html', (piece) => piece.threadId, '19a36435ce2f0ff3'],
  ['thread-and-replybar-2016-05-zhCN.html', (piece) => piece.messages.length, 1],
  ['thread-and-replybar-2016-05-zhCN.html', address, 'email@engage.example.com'],
  ['thread-and-replybar-2016-05-zhCN.html', (piece) => piece.messages[0]?.time?.instant, at(2016, 5, 4, 10, 8)],
  ['trimmed-content-variants.html', (piece) => piece.messages.length, 6],
  [
    'inboxsdk__thread-row-parser.row-nosplit-2014-12.html',
    (piece) => piece.rows[0]?.from[0]?.address,
    'cowan@streak.com',
  ],
  ['inboxsdk__thread-row-parser.row-nosplit-2014-12.html', (piece) => piece.rows[0]?.subject, 'test merge again'],
  ['inboxsdk__thread-row-parser.row-vertical-split-nosnippet-2015-01.html', (piece) => piece.rows.length, 1],
  ['inboxsdk__user-info.account-switcher-1.html', (piece) => piece.account, 'cowan@streak.com'],
  ['inboxsdk__user-info.account-switcher-2.html', (piece) => piece.account, 'tesla@streak.com'],
  ['inboxsdk__user-info.account-switcher-4.html', (piece) => piece.account, 'tesla@streak.com'],
  ['inboxsdk__user-info.account-switcher-5.html', (piece) => piece.account, 'peopleaggregatetest@gmail.com'],
  ['jsmin__compose-popup-dialog-2020-10.html', (piece) => piece.editor?.draft, '#msg-a:r-7673660351152959857'],
];

describe.skipIf(!isHere)('captures', () => {
  let reader: Reader;
  const pieces = new Map<string, Promise<Piece>>();
  beforeAll(async () => {
    reader = await openReader();
  });
  afterAll(() => reader?.close());

  test.each(CASES)('%s', async (file, read, expected) => {
    const html = readFileSync(new URL(file, folder), 'utf8');
    const piece = pieces.get(file) ?? reader.readPiece(html);
    pieces.set(file, piece);
    expect(read(await piece)).toEqual(expected);
  });
});

function at(year: number, month: number, day: number, hour: number, minute: number): number {
  return new Date(year, month - 1, day, hour, minute).getTime();
}
