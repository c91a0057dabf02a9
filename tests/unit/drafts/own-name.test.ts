/** The name under a draft stays one line, says nothing that a draft would read, and keeps what belongs to it. */
import { expect, test } from 'vitest';
import { ownNameIn } from '#lib/drafts/own-name.ts';

test.each([
  ['Ann\nBcc: someone@else.example', 'Ann Bcc: someone@else.example'],
  ['[[price]]', 'price'],
  ['{amount} O’Hara', 'amount O’Hara'],
  ['\u202eevil\u202c', 'evil'],
  ['$& Bobby', '$& Bobby'],
  ['علی\u200cرضا', 'علی\u200cرضا'],
  ['👩\u200d🎨 Maya', '👩\u200d🎨 Maya'],
  ['  ', ''],
])('%j becomes %j', (given, name) => {
  expect(ownNameIn(given)).toBe(name);
});
