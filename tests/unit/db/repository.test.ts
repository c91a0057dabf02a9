/** Rows are checked when written, addresses and sightings are unique, and failures of the browser are values. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { attempt } from '#lib/db/failure.ts';
import { inTransaction, record } from '#lib/db/record.ts';
import { addClientRow, addMessageRow, addPersonRow, emptyRecord } from './rows.ts';

beforeEach(emptyRecord);

test('a row that does not fit its table is not written', async () => {
  await expect(addClientRow({ name: '  ' })).rejects.toThrow();
  await expect(addClientRow({ since: 'yesterday' })).rejects.toThrow();
  expect(await record.clients.table.count()).toBe(0);
});

test('an address belongs to one person, a site’s message id to one sighting', async () => {
  const client = await addClientRow();
  const person = await addPersonRow(client, 'ana@mill.example');
  await expect(addPersonRow(client, 'ana@mill.example')).rejects.toThrow();
  const { id: messageId, threadId } = await addMessageRow(person);
  const sighting = { site: 'gmail', account: 'me@x.example', siteMessageId: 'm', siteThreadId: 't' } as const;
  const put = () => record.sightings.put({ id: crypto.randomUUID(), ...sighting, messageId, threadId });
  await put();
  await expect(put()).rejects.toThrow();
});

test('a transaction is all or nothing', async () => {
  const twoWrites = inTransaction(['clients', 'people'], async () => {
    const client = await addClientRow();
    await addPersonRow(client, '');
  });
  await expect(twoWrites).rejects.toThrow();
  expect(await record.clients.table.count()).toBe(0);
});

test('what the browser refuses is a value, what is a bug is thrown', async () => {
  const fail = (error: Error) => attempt(() => Promise.reject(error));
  expect(await fail(new Dexie.QuotaExceededError('no room'))).toEqual({ ok: false, error: 'full' });
  expect(await fail(new Dexie.AbortError('aborted', new Dexie.QuotaExceededError('no room')))).toEqual({
    ok: false,
    error: 'full',
  });
  expect(await fail(new Dexie.DatabaseClosedError('closed'))).toEqual({ ok: false, error: 'outdated' });
  expect(await fail(new Dexie.OpenFailedError('refused'))).toEqual({ ok: false, error: 'unavailable' });
  await expect(fail(new TypeError('a bug'))).rejects.toThrow('a bug');
  expect(await attempt(async () => 3)).toEqual({ ok: true, value: 3 });
});
