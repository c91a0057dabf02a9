/** The practice page's ids follow the arithmetic that the captures show. */
import { expect, test } from 'vitest';
import { addressToken, legacyIdOf, permThreadId } from '#tests/mailbox/gmail/ids.ts';

test('the decimal of a perm id is the legacy id, as in the captured row of 2022', () => {
  expect(permThreadId('183a93e432529a4f')).toBe('thread-f:1745870413865589327');
});

test("the address bar's token is of consonants only, begins as real ones do, and leads back to the id", () => {
  for (const id of ['183a93e432529a4f', '19a7c0de41b2f301', '199c11d86a7be20e']) {
    expect(addressToken(id)).toMatch(/^FMfcg[BCDFGHJ-NP-TV-Zbcdfghj-np-tv-z]+$/);
    expect(legacyIdOf(addressToken(id))).toBe(id);
    expect(legacyIdOf(id)).toBe(id);
  }
});

test('other words of an address open nothing', () => {
  expect(['#inbox', 'inbox', '', 'p2', 'BCDF', 'settings'].map(legacyIdOf)).toEqual(['', '', '', '', '', '']);
});
