/** The practice conversations are what the tests take them for: invented people, four languages, dates before now, own words that stand in the bodies. */
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { buildConversation } from '#tests/mailbox/build-conversation.ts';
import { CONVERSATIONS } from '#tests/mailbox/conversations/index.ts';
import { OUTLOOK_CONVERSATIONS } from '#tests/mailbox/outlook/conversations/index.ts';

const NOW = Date.UTC(2026, 10, 20, 0, 20);
const BUILT = [...CONVERSATIONS, ...OUTLOOK_CONVERSATIONS].map((definition) => buildConversation(definition, NOW));

test('each language has its conversations, each conversation its name and ids', () => {
  const count = (language: string) => BUILT.filter((one) => one.language === language).length;
  expect({ en: count('en') >= 3, tr: count('tr') >= 3, fa: count('fa') >= 3, kk: count('kk') >= 2 }).toEqual({
    en: true,
    tr: true,
    fa: true,
    kk: true,
  });
  const ids = BUILT.flatMap((one) => one.messages.map((message) => message.id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(BUILT.map((one) => one.name)).size).toBe(BUILT.length);
  expect(ids.filter((id) => !/^[0-9a-f]{16}$/.test(id))).toEqual([]);
});

test('nobody in it can exist: all addresses end in names reserved for examples', () => {
  const people = BUILT.flatMap((one) => one.messages.flatMap(({ from, to, cc }) => [from, ...to, ...cc]));
  const addresses = people.map(({ email }) => email).filter((email) => email !== '');
  expect(addresses.filter((email) => !/@([\w-]+\.)*(example|example\.(com|org|net))$/.test(email))).toEqual([]);
});

test('messages come in order and none from the future, even just after midnight', () => {
  for (const { name, messages } of BUILT) {
    const times = messages.map((message) => message.sentAt);
    expect(times, name).toEqual(times.toSorted((one, other) => one - other));
    expect(Math.max(...times), name).toBeLessThan(NOW);
  }
});

test("a message's own words stand in its body, and the quoted message only in the part to be folded away", () => {
  for (const { name, messages } of BUILT) {
    for (const [index, message] of messages.entries()) {
      const own = lettersOf(message.text);
      expect(lettersOf(visibleText(message.body)), name).toContain(own);
      const previous = messages[index - 1];
      if (!previous || message.trimmed === '') continue;
      expect(lettersOf(visibleText(message.trimmed)), name).toContain(lettersOf(previous.text));
    }
  }
});

test('a body that tries to escape holds no element of its own making', () => {
  const attempt = BUILT.find((one) => one.name === 'escape-attempt');
  const tags = tagsIn(attempt?.messages.map(({ body }) => body).join('') ?? '');
  expect([...tags].filter((tag) => !['div', 'br', 'span', 'a'].includes(tag))).toEqual([]);
});

function visibleText(html: string): string {
  let text = '';
  const parser = new Parser({ ontext: (piece) => (text += piece) });
  parser.end(html);
  return text;
}

function tagsIn(html: string): Set<string> {
  const tags = new Set<string>();
  const parser = new Parser({ onopentag: (tag) => void tags.add(tag) });
  parser.end(html);
  return tags;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
