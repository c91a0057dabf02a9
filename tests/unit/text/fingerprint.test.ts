/** The fingerprint: the same letters from the same sender, enough of them. */

import { expect, test } from 'vitest';
import { fingerprintOf } from '#lib/text/fingerprint.ts';

const TEXT = 'Could you add two more icons to the landing page before Friday?';

test('ignores spacing, case and punctuation', () => {
  const spaced = `  ${TEXT.replaceAll(' ', '\n\u00a0').toUpperCase()}!!`;
  expect(fingerprintOf('ann@x.example', spaced)).toBe(fingerprintOf('ann@x.example', TEXT));
  expect(fingerprintOf('ann@x.example', TEXT)).toMatch(/^[0-9a-f]{16}$/);
});

test('tells senders and texts apart', () => {
  expect(fingerprintOf('bob@x.example', TEXT)).not.toBe(fingerprintOf('ann@x.example', TEXT));
  expect(fingerprintOf('ann@x.example', TEXT.replace('two', 'ten'))).not.toBe(fingerprintOf('ann@x.example', TEXT));
});

test('needs 40 letters', () => {
  expect(fingerprintOf('ann@x.example', 'a'.repeat(39))).toBeUndefined();
  expect(fingerprintOf('ann@x.example', 'a'.repeat(40))).toBeDefined();
  expect(fingerprintOf('ann@x.example', '1'.repeat(100))).toBeUndefined();
});
