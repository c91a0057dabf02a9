/** Only the right sender is heard, and only what fits the protocol; a refused message changes nothing. */
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addAna, readyView } from './clients.ts';
import { reading } from './mail.ts';
import { createWorld } from './world.ts';

const id = fakeBrowser.runtime.id;
const tab = { id: 1, url: 'https://mail.google.com/' };
const OWN_PAGE = { id, frameId: 0, url: `chrome-extension://${id}/popup.html` };
const SIDEBAR = { id, frameId: 3, tab, url: `chrome-extension://${id}/sidebar.html` };
const PAGE = { id, frameId: 0, tab, url: 'https://mail.google.com/mail/u/0/' };

test.each([
  ['another site', { ...PAGE, url: 'https://mail.google.com.evil.example/' }],
  ['another site that says it is ours', { ...PAGE, origin: 'https://evil.example' }],
  ['a frame inside the mail page', { ...PAGE, frameId: 2 }],
  ['a page without a tab', { ...PAGE, tab: undefined }],
  ['the sidebar', SIDEBAR],
  ['a page of ours', OWN_PAGE],
])('%s may not report a page', async (_, sender) => {
  const world = await createWorld();
  await expect(world.send('pageRead', reading(), sender)).rejects.toThrow('not-allowed');
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test.each([
  ['the mail page', PAGE],
  ['another extension', { ...SIDEBAR, id: 'another' }],
  ['a page of ours outside a mail tab', OWN_PAGE],
])('%s gets no view and changes no flag', async (_, sender) => {
  const world = await createWorld();
  await addAna(world);
  const [flag] = await world.record.findings.table.toArray();
  await expect(world.send('sidebarView', undefined, sender)).rejects.toThrow('not-allowed');
  const verdict = { findingId: flag?.id, state: 'dismissed' };
  await expect(world.send('setFindingState', verdict, sender)).rejects.toThrow('not-allowed');
  expect(await world.record.findings.table.toArray()).toMatchObject([{ state: 'open' }]);
});

test.each(['recordChanged', 'mailTabs', 'openConversation', 'diagnoseTab', 'structureOfTab'])(
  '%s is for pages of ours alone',
  async (type) => {
    const world = await createWorld();
    await expect(world.send(type, {}, PAGE)).rejects.toThrow('not-allowed');
    await expect(world.send(type, {}, SIDEBAR)).rejects.toThrow('not-allowed');
  },
);

test.each([
  ['nothing', undefined],
  ['another shape', { kind: 'open', conversation: { messages: 'all' } }],
  ['a message without a sender', reading({ messages: [JSON.parse('{"key":"m1"}')] })],
])('%s instead of a reading is refused, and what was shown stays', async (_, data) => {
  const world = await createWorld();
  await world.reads({});
  await expect(world.page('pageRead', data)).rejects.toThrow('bad-message');
  expect((await readyView(world)).messages).toHaveLength(1);
});

test('data that does not fit is refused in the sidebar’s messages too', async () => {
  const world = await createWorld();
  const clientId = await addAna(world);
  await expect(world.sidebar('addClient', { address: 'a@b.example' })).rejects.toThrow('bad-message');
  await expect(world.sidebar('addTerm', { clientId, kind: 'fee', text: ' ' })).rejects.toThrow('bad-message');
  await expect(world.sidebar('insertDraft', { text: '' })).rejects.toThrow('bad-message');
  await expect(world.page('dockChanged', { open: true, width: 9000 })).rejects.toThrow('bad-message');
  expect(await world.counts()).toMatchObject({ clients: 1, agreements: 0 });
});
