/** How a reply addresses its reader: as the user's own last mail to them does, in this conversation or in any other. */
import { expect, test } from 'vitest';
import { replyMaterial } from '#lib/background/reply-material.ts';
import type { ClientCard, MessageView } from '#lib/core/view.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const theirs = message('theirs', 'Burak Tezcan', 'burak@koza.example', 'Merhaba, katalog ne durumda acaba?');
const mine = message('mine', 'Aylin', 'aylin@saber.example', 'Merhaba Burak Bey,\nfiyat ekte.');
const card = {
  client: {
    ...{ id: 'burak', name: 'Burak Tezcan', organisation: '', status: 'active', since: '2026-01-01', notes: '' },
    ...{ tags: [], checkInEveryDays: 0, analyse: true, proposingDomains: [] },
  },
  ...{ addresses: ['burak@koza.example'], terms: [], granted: [], mood: [] },
} satisfies ClientCard;

function message(author: MessageView['author'], name: string, address: string, text: string): MessageView {
  const bare = { rawDate: '', subject: '', clipped: false, findings: [], messageId: undefined };
  return { ...bare, key: text, from: { name, address }, author, sentAt: NOW, text };
}

function nameFor(messages: readonly MessageView[], ...stored: string[]) {
  const lastWords = new Map([['burak@koza.example', stored]]);
  const none = { openInvoices: [], openProjects: [], lastDelivered: undefined, brokenPromise: undefined };
  const rows = { history: new Map(), reply: new Map([['burak', { ...none, lastWords }]]) };
  return replyMaterial({ messages, clients: [card] }, { fallback: 'tr', ownName: 'Aylin', rows, now: NOW })?.facts.name;
}

test('as the user’s mail in this conversation does, else as the last one that was seen', () => {
  expect(nameFor([theirs, mine])).toBe('Burak Bey');
  expect(nameFor([theirs, mine], 'Sayın Tezcan,\nfiyat ekte.')).toBe('Burak Bey');
  expect(nameFor([theirs], 'Sayın Tezcan,\nfiyat ekte.')).toBe('Sayın Tezcan');
  expect(nameFor([theirs])).toBe('Burak');
});

test('where the newest mail addresses nobody, the one before it tells', () => {
  const bare = message('mine', 'Aylin', 'aylin@saber.example', 'Dosya ekte, iyi akşamlar.');
  expect(nameFor([theirs, bare, mine])).toBe('Burak Bey');
  expect(nameFor([theirs, bare], 'Teşekkürler, bakıyorum.', 'Sayın Tezcan,\nfiyat ekte.')).toBe('Sayın Tezcan');
});

test('as the mail does that theirs quotes, where no other is seen', () => {
  expect(nameFor([{ ...theirs, addressedAs: 'Burak Bey' }])).toBe('Burak Bey');
  expect(nameFor([{ ...theirs, addressedAs: 'Burak Bey' }], 'Sayın Tezcan,\nfiyat ekte.')).toBe('Sayın Tezcan');
});

test('the words of a mail to somebody else say nothing of this reader', () => {
  expect(nameFor([theirs, message('mine', 'Aylin', 'aylin@saber.example', 'Merhaba Selin Hanım,')])).toBe('Burak');
});
