/** What the popup, the desk and the background read from the record. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addAgreement, termsByClient } from '#lib/db/agreements.ts';
import { setAnsweredElsewhere } from '#lib/db/messages.ts';
import { answersOwed } from '#lib/db/read/answers-owed.ts';
import { clientHistory } from '#lib/db/read/client-history.ts';
import { newestFlags } from '#lib/db/read/newest-flags.ts';
import { replyRows } from '#lib/db/read/reply-rows.ts';
import { clientById, searchClients } from '#lib/db/read/search-clients.ts';
import { takeBackVerdicts, verdictsOnSignals } from '#lib/db/read/verdicts.ts';
import { addClientRow, addFindingRow, addMessageRow, addPersonRow, emptyRecord } from './rows.ts';

beforeEach(emptyRecord);

test('an answer is owed where the newest known message is the client’s own and no automatic one', async () => {
  const ana = await addClientRow();
  const [work, home] = [await addPersonRow(ana, 'ana@mill.example'), await addPersonRow(ana, 'ana@home.example')];
  await addMessageRow(work, { sentAt: 1000 });
  const asked = await addMessageRow(home, { sentAt: 2000, subject: 'Second thoughts' });
  await addMessageRow(work, { sentAt: 3000, subject: 'Automatic reply: Out of office' });
  expect(await answersOwed()).toEqual([
    { clientId: ana.id, clientName: 'Ana Mill', messageId: asked.id, subject: 'Second thoughts', waitingSince: 2000 },
  ]);
  await addMessageRow(work, { sentAt: 4000, direction: 'outgoing' });
  expect(await answersOwed()).toEqual([]);
});

test('what was answered elsewhere is owed no longer, until the client writes again or it is taken back', async () => {
  const person = await addPersonRow(await addClientRow(), 'ana@mill.example');
  const { id } = await addMessageRow(person, { sentAt: 1000 });
  const owed = async () => (await answersOwed()).map(({ messageId }) => messageId);
  await setAnsweredElsewhere(id, 1500);
  expect(await owed()).toEqual([]);
  await setAnsweredElsewhere(id, undefined);
  expect(await owed()).toEqual([id]);
  await setAnsweredElsewhere(id, 1500);
  const again = await addMessageRow(person, { sentAt: 2000 });
  expect(await owed()).toEqual([again.id]);
  await setAnsweredElsewhere(crypto.randomUUID(), 1);
  expect(await owed()).toEqual([again.id]);
});

test('who waits longest comes first; a parted client is owed nothing', async () => {
  for (const [name, sentAt, status] of [
    ['Late', 3000, 'active'],
    ['Early', 1000, 'past'],
    ['Gone', 500, 'parted'],
  ] as const) {
    await addMessageRow(await addPersonRow(await addClientRow({ name, status }), `${name}@x.example`), { sentAt });
  }
  expect((await answersOwed()).map(({ clientName }) => clientName)).toEqual(['Early', 'Late']);
});

test('the newest flags are the open ones, newest message first, with their words', async () => {
  const ana = await addClientRow();
  const person = await addPersonRow(ana, 'ana@mill.example');
  const [old, fresh] = [await addMessageRow(person), await addMessageRow(person, { sentAt: 9000 })];
  await addFindingRow(old);
  await addFindingRow(fresh, {
    ranges: [
      [10, 13],
      [14, 20],
    ],
  });
  await addFindingRow(fresh, { state: 'dismissed' });
  expect((await newestFlags(5)).map(({ sentAt, words, clientName }) => [sentAt, words, clientName])).toEqual([
    [9000, 'the … drafts', 'Ana Mill'],
    [1000, 'Where', 'Ana Mill'],
  ]);
  expect(await newestFlags(1)).toHaveLength(1);
});

test.each([
  ['mill', 'Ana Mill'],
  ['ANA', 'Ana Mill'],
  ['yilmaz', 'İrem Yılmaz'],
  ['IREM', 'İrem Yılmaz'],
  ['ırem', 'İrem Yılmaz'],
  ['شركت كاوه', 'کاوه'],
  ['شرکت', 'کاوه'],
  ['kaveh@', 'کاوه'],
  ['айгүл', 'Айгүл Жұмабай'],
])('a search for %s finds %s', async (query, name) => {
  await addPersonRow(await addClientRow(), 'ana@mill.example');
  await addPersonRow(await addClientRow({ name: 'İrem Yılmaz', organisation: 'Ilık' }), 'irem@iyi.example');
  await addPersonRow(await addClientRow({ name: 'کاوه', organisation: 'شرکتِ نو' }), 'kaveh@no.example');
  await addClientRow({ name: 'Айгүл Жұмабай', organisation: '' });
  expect((await searchClients(query)).map((hit) => hit.name)).toEqual([name]);
});

test('an empty query finds everyone, by name; a client is found by id', async () => {
  const b = await addClientRow({ name: 'Bo' });
  await addClientRow({ name: 'ana' });
  expect((await searchClients(' ')).map(({ name }) => name)).toEqual(['ana', 'Bo']);
  expect(await clientById(b.id)).toEqual(b);
  expect(await clientById('nobody')).toBeUndefined();
});

test('verdicts are gathered by client and signal, and can be taken back', async () => {
  const [ana, ben] = [await addClientRow(), await addClientRow({ name: 'Ben' })];
  const message = await addMessageRow(await addPersonRow(ana, 'ana@mill.example'));
  const other = await addMessageRow(await addPersonRow(ben, 'ben@mill.example'));
  await addFindingRow(message, { signal: 'hostility', state: 'not-a-problem' });
  await addFindingRow(message, { signal: 'hostility', state: 'confirmed' });
  await addFindingRow(message, { signal: 'praise', state: 'dismissed' });
  await addFindingRow(other, { signal: 'hostility', state: 'not-a-problem' });
  const mine = { clientId: ana.id, clientName: 'Ana Mill', signal: 'hostility', notAProblem: 1, confirmed: 1 };
  const bens = { clientId: ben.id, clientName: 'Ben', signal: 'hostility', notAProblem: 1, confirmed: 0 };
  expect(await verdictsOnSignals()).toEqual([mine, bens]);
  expect((await clientHistory(ana.id)).judged).toHaveLength(2);
  await takeBackVerdicts(ana.id, 'hostility');
  expect(await verdictsOnSignals()).toEqual([bens]);
});

test('a history is the last incoming messages, oldest first, and nobody else’s', async () => {
  const ana = await addClientRow();
  const person = await addPersonRow(ana, 'ana@mill.example');
  for (let at = 1; at <= 15; at += 1) await addMessageRow(person, { sentAt: at, text: `number ${at}` });
  await addMessageRow(person, { sentAt: 20, direction: 'outgoing', text: 'mine' });
  await addMessageRow(await addPersonRow(await addClientRow({ name: 'Ben' }), 'ben@mill.example'), { sentAt: 21 });
  const { texts } = await clientHistory(ana.id);
  expect(texts.map(({ text }) => text)).toEqual(Array.from({ length: 12 }, (_, index) => `number ${index + 4}`));
});

test('a reply knows the user’s last words to each person of the client', async () => {
  const ana = await addClientRow();
  const [work, home] = [await addPersonRow(ana, 'ana@mill.example'), await addPersonRow(ana, 'ana@home.example')];
  await addMessageRow(work, { sentAt: 1000, direction: 'outgoing', text: 'Dear Ms Mill,' });
  await addMessageRow(work, { sentAt: 2000, direction: 'outgoing', text: 'Hello Ms Mill,' });
  await addMessageRow(work, { sentAt: 3000 });
  await addMessageRow(home, { sentAt: 4000 });
  expect((await replyRows(ana.id)).lastWords).toEqual(
    new Map([['ana@mill.example', ['Hello Ms Mill,', 'Dear Ms Mill,']]]),
  );
});

test('terms stand in one order, whatever their ids: the latest first, then what is delivered, then by their words', async () => {
  const { id: clientId } = await addClientRow();
  const terms = [
    ['notice', 'Two weeks', '2026-03-01'],
    ['deliverables', 'Five pages', '2026-03-01'],
    ['deliverables', 'A logo', '2026-03-01'],
    ['fee', '€900', '2026-06-01'],
  ] as const;
  for (const [kind, text, agreedOn] of terms) {
    await addAgreement({ id: crypto.randomUUID(), clientId, kind, text, agreedOn, agreedIn: { note: '' } });
  }
  const found = (await termsByClient([clientId])).get(clientId);
  expect(found?.map(({ text }) => text)).toEqual(['€900', 'A logo', 'Five pages', 'Two weeks']);
});
