/** The browser's side panel speaks about the tab it names, which nobody else may do; a pasted text leaves no trace. */
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addAna } from './clients.ts';
import { UNHAPPY } from './mail.ts';
import { createWorld, settle } from './world.ts';

const id = fakeBrowser.runtime.id;
const PANEL = { id, frameId: 0, origin: `chrome-extension://${id}` };
const SIDEBAR = { ...PANEL, frameId: 3, tab: { id: 1, url: 'https://mail.google.com/' } };
const PAGE = { ...SIDEBAR, frameId: 0, origin: 'https://mail.google.com' };

async function createWorldWithTabs() {
  const world = await createWorld();
  const urls = new Map([
    [1, 'https://mail.google.com/mail/u/0/'],
    [2, 'https://example.com/'],
  ]);
  Object.assign(fakeBrowser.tabs, {
    get: async (tabId: number) => {
      const url = urls.get(tabId);
      if (url === undefined) throw new Error('No such tab');
      return { id: tabId, url };
    },
  });
  return world;
}

test('it sees and changes what the sidebar of that tab would', async () => {
  const world = await createWorldWithTabs();
  await world.reads({});
  const view = await world.send('sidebarView', undefined, PANEL, 1);
  expect(view).toEqual(await world.view());
  const draft = { text: 'Hello', direction: 'ltr', signature: 's' };
  await expect(world.send('insertDraft', draft, PANEL, 1)).resolves.toEqual({ ok: true });
  expect(world.told.at(-1)).toMatchObject({ tabId: 1, type: 'insertIntoPage' });
});

test('beside a tab without a mail site it is told so, and beside none at all nothing', async () => {
  const world = await createWorldWithTabs();
  await expect(world.send('sidebarView', undefined, PANEL, 2)).resolves.toMatchObject({ kind: 'no-mail-tab' });
  await expect(world.send('sidebarView', undefined, PANEL, 99)).rejects.toThrow('not-allowed');
});

test.each([
  ['a sidebar in a frame', SIDEBAR, 1],
  ['a frame without a tab', { ...SIDEBAR, tab: undefined }, 1],
  ['a mail page', PAGE, 1],
  ['another extension', { ...PANEL, id: 'another' }, 1],
  ['a panel that names no number', PANEL, '1'],
])('%s may not speak about a tab', async (_, sender, forTab) => {
  const world = await createWorldWithTabs();
  await addAna(world);
  for (const type of ['sidebarView', 'insertDraft', 'addClient', 'pageRead', 'checkText', 'recordChanged']) {
    await expect(world.send(type, {}, sender, forTab)).rejects.toThrow('not-allowed');
  }
});

test('it is turned off with the site of the tab it is about, and with no other', async () => {
  const world = await createWorldWithTabs();
  await world.reads({});
  await fakeBrowser.storage.local.set({ pausedSites: ['outlook'] });
  await settle();
  await expect(world.send('sidebarView', undefined, PANEL, 1)).resolves.toMatchObject({ kind: 'ready' });
  await fakeBrowser.storage.local.set({ pausedSites: ['gmail'] });
  await settle();
  await expect(world.send('sidebarView', undefined, PANEL, 1)).resolves.toMatchObject({ reason: 'site-off' });
});

test('a pasted text is flagged and answered in its own language, and nothing of it is kept', async () => {
  const world = await createWorldWithTabs();
  await addAna(world);
  const before = await everything(world);
  const found = await world.send('checkText', { text: UNHAPPY }, PANEL);
  expect(found).toMatchObject({
    messages: [{ text: UNHAPPY, findings: [{ signal: 'dissatisfaction', state: 'open' }] }],
  });
  expect(found).toMatchObject({ reply: { language: 'en', proposals: ['unhappy'] } });
  expect(await everything(world)).toEqual(before);
});

test('of a pasted text the quoted part is left out, unless it is all there is', async () => {
  const world = await createWorldWithTabs();
  const quoted = `> ${UNHAPPY}`;
  const text = `Thanks, that works for me.\n\nOn Tue, 3 Nov 2026 at 10:00, Ana wrote:\n${quoted}`;
  const answer = await world.send('checkText', { text }, PANEL);
  expect(answer).toMatchObject({ messages: [{ text: 'Thanks, that works for me.' }] });
  const alone = await world.send('checkText', { text: quoted }, PANEL);
  expect(alone).toMatchObject({ messages: [{ findings: [{ signal: 'dissatisfaction' }] }] });
});

test('where the user wants nothing looked at, no text is', async () => {
  const world = await createWorldWithTabs();
  await fakeBrowser.storage.local.set({ paused: true });
  await expect(world.send('checkText', { text: UNHAPPY }, PANEL)).rejects.toThrow('not-allowed');
  const unasked = await createWorld({ consent: false });
  await expect(unasked.send('checkText', { text: UNHAPPY }, PANEL)).rejects.toThrow('not-allowed');
});

test.each([
  ['the sidebar beside a mail page', SIDEBAR],
  ['a mail page', PAGE],
])('%s has no text checked', async (_, sender) => {
  const world = await createWorldWithTabs();
  await expect(world.send('checkText', { text: UNHAPPY }, sender)).rejects.toThrow('not-allowed');
});

async function everything(world: Awaited<ReturnType<typeof createWorld>>) {
  return JSON.stringify([
    await Promise.all(Object.values(world.record).map(({ table }) => table.toArray())),
    await fakeBrowser.storage.local.get(),
    await fakeBrowser.storage.session.get(),
  ]);
}
