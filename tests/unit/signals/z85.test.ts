/** Bytes as text and back. */
import { expect, test } from 'vitest';
import { fromZ85, toZ85 } from '#lib/signals/model/z85.ts';

test('the example of the specification', () => {
  const bytes = Uint8Array.of(0x86, 0x4f, 0xd2, 0x6f, 0xb5, 0x59, 0xf7, 0x5b);
  expect(toZ85(bytes)).toBe('HelloWorld');
  expect(fromZ85('HelloWorld')).toEqual(bytes);
});

test('every byte comes back, filled up to a multiple of four', () => {
  const bytes = Uint8Array.from({ length: 258 }, (_, at) => (at * 7) % 256);
  const text = toZ85(bytes);
  expect(text).toHaveLength(325);
  expect(text).not.toMatch(/["'`\\\s]/u);
  expect([...fromZ85(text)]).toEqual([...bytes, 0, 0]);
});
