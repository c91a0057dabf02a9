/** What the popup and the desk ask for: a conversation brought to the front, changes taken over, the self-check. */
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addAna, readyView } from './clients.ts';
import { message } from './mail.ts';
import { createWorld, OWN, settle } from './world.ts';

async function openedAddresses(world: Awaited<ReturnType<typeof createWorld>>, messageId: string | undefined) {
  const opened: unknown[] = [];
  Object.assign(fakeBrowser.tabs, {
    update: async (tabId: number, { url }: { url: string }) => opened.push({ tabId, url }),
    create: async ({ url }: { url: string }) => opened.push({ url }),
  });
  const answer = await world.ownPage('openConversation', { messageId });
  return { answer, opened };
}

test('a stored message’s conversation opens in the tab of its account, else in a new one', async () => {
  const world = await createWorld();
  await addAna(world);
  const [stored] = await world.record.messages.table.toArray();
  expect(await openedAddresses(world, stored?.id)).toEqual({
    answer: { ok: true },
    opened: [{ tabId: 1, url: 'https://mail.google.com/mail/u/0/#all/t1' }],
  });
  Object.assign(fakeBrowser.tabs, { query: async () => [] });
  expect((await openedAddresses(world, stored?.id)).opened).toEqual([
    { url: `https://mail.google.com/mail/u/?authuser=${encodeURIComponent(OWN)}#all/t1` },
  ]);
  expect(await openedAddresses(world, crypto.randomUUID())).toEqual({
    answer: { ok: false, error: 'unknown-message' },
    opened: [],
  });
});

test('after a page has written the record, open pages are read again and everything is derived anew', async () => {
  const world = await createWorld();
  const clientId = await addAna(world);
  await world.record.findings.table.clear();
  world.told.length = 0;
  await world.ownPage('recordChanged');
  expect(world.told.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['readAgain', 'viewChanged', 'marksChanged']),
  );
  expect(await fakeBrowser.action.getBadgeText({ tabId: 1 })).toBe('');
  await world.record.people.table.where('clientId').equals(clientId).delete();
  await world.reads({});
  expect((await readyView(world)).proposals).toHaveLength(1);
});

test('the self-check lists mail tabs and says which do not answer', async () => {
  const world = await createWorld();
  await world.page('pageStarted');
  expect(await world.ownPage('mailTabs')).toEqual([{ tabId: 1, site: 'gmail', answers: true }]);
  Object.assign(fakeBrowser.tabs, { sendMessage: (_: number, __: unknown, ___: unknown, done: () => void) => done() });
  expect(await world.ownPage('mailTabs')).toEqual([{ tabId: 1, site: 'gmail', answers: false }]);
  expect(await world.ownPage('diagnoseTab', { tabId: 1 })).toEqual({ ok: false, error: 'no-page' });
});

test('a frozen tab holds up neither the other tabs nor the self-check', async () => {
  const world = await createWorld();
  await addAna(world);
  Object.assign(fakeBrowser.tabs, { sendMessage: () => undefined });
  await world.reads({
    subject: 'Read all the same',
    threadId: 't2',
    signature: 't2',
    messages: [message({ siteId: 'n' })],
  });
  expect((await readyView(world)).subject).toBe('Read all the same');
  expect(await world.ownPage('diagnoseTab', { tabId: 1 })).toEqual({ ok: false, error: 'no-page' });
});

test('a tab that leaves the mail site is forgotten, one that moves within it is not', async () => {
  const world = await createWorld();
  await world.reads({});
  const moves = (url: string) =>
    fakeBrowser.tabs.onUpdated.trigger(1, { status: 'loading' }, { id: 1, url } as never).then(settle);
  await moves('https://mail.google.com/mail/u/0/#inbox');
  expect(await readyView(world)).toBeDefined();
  await moves('https://shop.example/');
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await world.view()).toMatchObject({ kind: 'loading' });
});

test('installing opens the welcome page; an update does not', async () => {
  await createWorld();
  const opened: string[] = [];
  Object.assign(fakeBrowser.tabs, { create: async ({ url }: { url: string }) => opened.push(url) });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  expect(opened).toEqual([expect.stringContaining('/welcome.html')]);
});

test('a site is read where one of its origins is allowed, whatever the user withholds elsewhere', async () => {
  const world = await createWorld();
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins: string[] }) =>
      origins.every((origin) => origin.includes('mail.google.com')),
  });
  expect(await world.page('pageStarted')).toMatchObject({ read: true });
});

test('withheld permission has its own state', async () => {
  const world = await createWorld();
  Object.assign(fakeBrowser.permissions, { contains: async () => false });
  expect(await world.page('pageStarted')).toMatchObject({ read: false });
  expect(await world.view()).toMatchObject({ kind: 'blocked', reason: 'no-permission' });
});

test.each([
  [
    { kind: 'none', theme: 'dark' },
    { kind: 'empty', theme: 'dark' },
  ],
  [{ kind: 'loading' }, { kind: 'loading' }],
  [
    { kind: 'blocked', reason: 'translated' },
    { kind: 'blocked', reason: 'translated' },
  ],
] as const)('a page that reports %j is shown as %j', async (shown, view) => {
  const world = await createWorld();
  await world.reads(shown);
  expect(await world.view()).toMatchObject(view);
});

test('while a page tells no theme it is shown in the one it had last', async () => {
  const world = await createWorld();
  await world.reads({ theme: 'dark' });
  for (const shown of [{ kind: 'loading' }, { kind: 'blocked', reason: 'pop-out' }] as const) {
    await world.reads(shown);
    expect(await world.view()).toMatchObject({ kind: shown.kind, theme: 'dark' });
  }
  await world.reads({ kind: 'none', theme: 'light' });
  await world.reads({ kind: 'loading' });
  expect(await world.view()).toMatchObject({ theme: 'light' });
});

test('a record that cannot be read is said with the conversation it is about, and every reading still tells the sidebar', async () => {
  const world = await createWorld();
  const refused = () => {
    throw Object.assign(new Error('refused'), { name: 'OpenFailedError' });
  };
  Object.assign(world.record.people.table, { toArray: refused, where: refused });
  await world.reads({ theme: 'dark' }).catch(() => undefined);
  expect(world.told).toContainEqual({ tabId: 1, type: 'viewChanged', data: undefined });
  expect(await world.view()).toEqual({
    language: 'en',
    kind: 'failed',
    failure: 'record-unavailable',
    theme: 'dark',
    signature: 'sig-t1',
  });
});
