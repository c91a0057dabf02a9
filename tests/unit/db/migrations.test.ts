/** The migration harness, on a database and a backup written by an older version, with a sample step. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { openDatabase } from '#lib/db/database.ts';
import { checkRows } from '#lib/db/migrations/check-rows.ts';
import { migrate, type Step } from '#lib/db/migrations/step.ts';

const THREAD = { id: '5f3c1d52-4c1b-4d0e-9a2f-1f2f6a3b7c10', site: 'gmail', subject: 'Logo' };

/** Version 1 called the subject a title; version 2 also puts an old table away. */
const toVersion2: Step = {
  to: 2,
  indexes: { threads: 'id', scraps: null },
  touches: ['threads'],
  upgrade: ({ threads = [] }) => ({
    threads: threads.map((row) => {
      const { title, ...rest } = Object(row);
      return { ...rest, subject: title };
    }),
  }),
};

const OLD_THREAD = { id: THREAD.id, site: THREAD.site, title: THREAD.subject };

async function writtenByVersion1(name: string, threads: object[]) {
  const old = new Dexie(name);
  old.version(1).stores({ threads: 'id', scraps: 'id' });
  await old.table('threads').bulkAdd(threads);
  old.close();
}

test('a database of the old version is upgraded when it is opened', async () => {
  await writtenByVersion1('upgraded', [OLD_THREAD]);
  const now = openDatabase('upgraded', [toVersion2], { threads: 'id', scraps: 'id' });
  expect(await now.table('threads').toArray()).toEqual([THREAD]);
  await now.open();
  expect([...now.backendDB().objectStoreNames]).toEqual(['threads']);
  now.close();
});

test('the same step upgrades an old backup', () => {
  const backup = { threads: [OLD_THREAD], scraps: [{ id: 'x' }] };
  expect(migrate(backup, 1, [toVersion2])).toEqual({ ok: true, value: { threads: [THREAD] } });
  expect(migrate({ threads: [THREAD] }, 2, [toVersion2])).toEqual({ ok: true, value: { threads: [THREAD] } });
  expect(migrate({}, 3, [toVersion2])).toEqual({ ok: false, error: 'newer-version' });
});

test('a row that does not fit afterwards undoes the upgrade and names no contents', async () => {
  const broken = { ...OLD_THREAD, site: 'a private word' };
  await writtenByVersion1('broken', [OLD_THREAD, { ...broken, id: 'zz' }]);
  const now = openDatabase('broken', [toVersion2], { threads: 'id', scraps: 'id' });
  const failure = await now.open().catch((thrown: unknown) => String(thrown));
  expect(failure).toContain('threads');
  expect(failure).not.toContain('private');
  now.close();
  const old = new Dexie('broken');
  old.version(1).stores({ threads: 'id', scraps: 'id' });
  expect(await old.table('threads').count()).toBe(2);
  expect(await old.table('threads').get(THREAD.id)).toEqual(OLD_THREAD);
  old.close();
});

test('an unknown table or a row that does not fit is named, not let in', () => {
  expect(checkRows({ threads: [THREAD] })).toEqual({ ok: true, value: { threads: [THREAD] } });
  expect(checkRows({ scraps: [] })).toMatchObject({ ok: false, error: { table: 'scraps' } });
  expect(checkRows({ threads: [THREAD, { ...THREAD, site: 1 }] })).toEqual({
    ok: false,
    error: { table: 'threads', index: 1, fields: ['site'] },
  });
});

test('an old page closes its connection when a newer version wants to upgrade, and stays closed', async () => {
  const old = openDatabase('two-versions', []);
  await old.open();
  const newer = openDatabase('two-versions', [{ ...toVersion2, indexes: {}, touches: [], upgrade: () => ({}) }]);
  await newer.open();
  expect(old.isOpen()).toBe(false);
  await expect(old.table('threads').count()).rejects.toThrow();
  newer.close();
});

test('a database that is deleted by another page is empty when it is needed again', async () => {
  const here = openDatabase('deleted', []);
  await here.table('threads').add(THREAD);
  await Dexie.delete('deleted');
  expect(await here.table('threads').count()).toBe(0);
  here.close();
});
