/** Outlook's ids have the alphabets, lengths and prefixes that the sources tell, and every spelling leads back. */
import { expect, test } from 'vitest';
import { CONVERSATIONS } from '#tests/mailbox/conversations/index.ts';
import { conversationId, inAddress, messageId, plainId, rowId, shortId } from '#tests/mailbox/outlook/ids.ts';

const IDS = CONVERSATIONS.map(({ id }) => id);

test('the first letters tell kind and build; each id is its own', () => {
  const named = IDS.flatMap((id) => [conversationId('consumer', id), conversationId('business', id)]);
  expect(named.filter((id) => !/^(AQQk|AAQk)[A-Za-z0-9+/]+=$/.test(id))).toEqual([]);
  expect(IDS.map((id) => messageId('consumer', id)).filter((id) => !/^AQMk[A-Za-z0-9+/]+=$/.test(id))).toEqual([]);
  expect(IDS.map((id) => messageId('business', id)).filter((id) => !/^AAMk[A-Za-z0-9+/]+=$/.test(id))).toEqual([]);
  expect(new Set([...named, ...IDS.map(rowId)]).size).toBe(3 * IDS.length);
});

test('every conversation has both of the signs that addresses spell differently', () => {
  expect(IDS.filter((id) => !/\+.*\//.test(conversationId('business', id)))).toEqual([]);
});

test("either build's address leads back to the id of the row, percent signs and padding included", () => {
  for (const build of ['consumer', 'business'] as const) {
    for (const id of IDS) {
      const inRow = conversationId(build, id);
      const inBar = inAddress(build, inRow);
      expect(inBar).not.toBe(inRow);
      expect(inBar).toMatch(/^[\w-]+%3D$/);
      expect(plainId(inBar)).toBe(plainId(inRow));
    }
  }
});

test('the short id is eleven hexadecimal digits or signs of no meaning', () => {
  expect(new Set([1, 2, 3].map(shortId)).size).toBe(3);
  expect(shortId(7)).toMatch(/^[0-9a-f]{11}$/);
});
