/** What the user does in the sidebar: clients, verdicts, drafts. */
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ANA_AS_CLIENT, addAna, readyView } from './clients.ts';
import { ANA, message } from './mail.ts';
import { createWorld, OWN } from './world.ts';

test('a verdict on a stored flag survives reading again, and leaves marks and badge', async () => {
  const world = await createWorld();
  await addAna(world);
  const marks = () => world.page('rowMarks', { account: OWN, threadIds: ['t1', 't2'] });
  expect(await marks()).toEqual({ t1: { count: 1, label: expect.stringContaining('1') } });
  expect(await fakeBrowser.action.getBadgeText({ tabId: 1 })).toBe('1');
  const [flag] = (await readyView(world)).messages[0]?.findings ?? [];
  await world.sidebar('setFindingState', { findingId: flag?.id, state: 'dismissed' });
  await world.reads({});
  expect((await readyView(world)).messages[0]?.findings).toMatchObject([{ id: flag?.id, state: 'dismissed' }]);
  expect(await marks()).toEqual({});
  expect(await fakeBrowser.action.getBadgeText({ tabId: 1 })).toBe('');
  expect(world.told.some(({ type }) => type === 'marksChanged')).toBe(true);
});

test('a message sighted twice in its conversation is counted once in the list', async () => {
  const world = await createWorld();
  await addAna(world);
  const [seen] = await world.record.sightings.table.toArray();
  if (!seen) throw new Error('nothing was sighted');
  await world.record.sightings.put({ ...seen, id: crypto.randomUUID(), siteMessageId: 'by other words of its date' });
  const marks = await world.page('rowMarks', { account: OWN, threadIds: ['t1'] });
  expect(marks).toEqual({ t1: { count: 1, label: expect.stringContaining('1') } });
});

test('words that the user flags stand beside the others, confirmed, and survive reading again', async () => {
  const world = await createWorld();
  await addAna(world);
  await world.sidebar('markWords', { messageKey: 'm1', signal: 'urgency-pressure', range: [0, 4] });
  const marked = { signal: 'urgency-pressure', state: 'confirmed', ranges: [[0, 4]] };
  expect((await readyView(world)).messages[0]?.findings).toContainEqual(expect.objectContaining(marked));
  await world.reads({});
  expect((await readyView(world)).messages[0]?.findings).toContainEqual(expect.objectContaining(marked));
  expect(await world.record.findings.table.count()).toBe(2);
});

test('a stranger’s words are flagged for this tab alone', async () => {
  const world = await createWorld();
  await world.reads({});
  await world.sidebar('markWords', { messageKey: 'm1', signal: 'praise', range: [0, 4] });
  expect((await readyView(world)).messages[0]?.findings).toMatchObject([{}, { signal: 'praise', state: 'confirmed' }]);
  expect(await world.record.findings.table.count()).toBe(0);
});

test('a verdict on a stranger’s flag survives reading again, and their becoming a client', async () => {
  const world = await createWorld();
  await world.reads({});
  const [flag] = (await readyView(world)).messages[0]?.findings ?? [];
  await world.sidebar('setFindingState', { findingId: flag?.id, state: 'not-a-problem' });
  await world.reads({});
  expect((await readyView(world)).messages[0]?.findings).toMatchObject([{ id: flag?.id, state: 'not-a-problem' }]);
  await addAna(world);
  expect(await world.record.findings.table.toArray()).toMatchObject([{ id: flag?.id, state: 'not-a-problem' }]);
});

test('not a client: no longer proposed, no longer looked at, shown in the list; adding takes it back', async () => {
  const world = await createWorld();
  await world.reads({});
  await world.sidebar('notAClient', { address: 'ANA@mill.example' });
  await world.reads({});
  const view = await readyView(world);
  expect(view).toMatchObject({ proposals: [], notClients: [ANA], messages: [{ findings: [] }] });
  expect(await fakeBrowser.storage.local.get('notClients')).toEqual({ notClients: [ANA] });
  await addAna(world);
  expect(await fakeBrowser.storage.local.get('notClients')).toEqual({ notClients: [] });
});

test('an address is added once, to a client that exists, and never an own or a list’s one', async () => {
  const world = await createWorld();
  const clientId = await addAna(world);
  const add = (data: object) => world.sidebar('addClient', { ...ANA_AS_CLIENT, ...data });
  expect(await add({})).toEqual({ ok: false, error: 'address-taken' });
  expect(await add({ toClient: clientId })).toEqual({ ok: true, value: { clientId } });
  expect(await add({ address: 'ana@home.example', toClient: clientId })).toEqual({ ok: true, value: { clientId } });
  expect(await add({ address: 'x@y.example', toClient: crypto.randomUUID() })).toEqual({ ok: false, error: 'invalid' });
  expect(await add({ address: OWN })).toEqual({ ok: false, error: 'invalid' });
  expect(await add({ address: 'no-reply@shop.example' })).toEqual({ ok: false, error: 'invalid' });
  expect(await add({ address: 'no address' })).toEqual({ ok: false, error: 'invalid' });
  expect(await world.counts()).toMatchObject({ clients: 1, people: 2 });
});

test('two clicks on "add" at once make one client', async () => {
  const world = await createWorld();
  await world.reads({});
  const answers = await Promise.all([1, 2].map(() => world.sidebar('addClient', ANA_AS_CLIENT)));
  expect(answers.filter((answer) => (answer as { ok: boolean }).ok)).toHaveLength(1);
  expect(await world.counts()).toMatchObject({ clients: 1, people: 1 });
});

test('other addresses under the same full name in the conversation come along', async () => {
  const world = await createWorld();
  const messages = [
    message(),
    message({ siteId: 'm2', from: 'ana@home.example' }),
    message({ siteId: 'm3', from: 'bo@mill.example', name: 'Bo Berg' }),
  ];
  await addAna(world, { messages });
  const view = await readyView(world);
  expect(view.clients[0]?.addresses).toEqual(['ana@home.example', ANA]);
  expect(view.proposals).toMatchObject([{ address: 'bo@mill.example', likelyClient: { name: 'Ana Mill' } }]);
});

test('a draft goes to the page of the same tab; a tab without a page says so', async () => {
  const world = await createWorld();
  const draft = { text: 'Dear Ana', direction: 'ltr', signature: 'sig-t1' };
  expect(await world.sidebar('insertDraft', draft)).toEqual({ ok: true });
  expect(world.told).toContainEqual({ tabId: 1, type: 'insertIntoPage', data: draft });
  Object.assign(fakeBrowser.tabs, { sendMessage: (_: number, __: unknown, ___: unknown, done: () => void) => done() });
  expect(await world.sidebar('insertDraft', draft)).toEqual({ ok: false, error: 'no-page' });
});

test('the user’s own words in the reply box are read once, without the quote; a closed box and a dead tab say so', async () => {
  const world = await createWorld();
  await world.reads({});
  const own = 'Hello Ana, the pages are ready and I will send them on Friday.';
  const answer = (value: unknown) =>
    Object.assign(fakeBrowser.tabs, { sendMessage: async () => (value === 'dead' ? undefined : { value }) });
  answer(`${own}\n\nOn Tue, 3 Nov 2026 at 10:00, Ana wrote:\n> You always forget everything.`);
  expect(await world.sidebar('ownReply')).toEqual({ ok: true, value: { text: own, language: 'en' } });
  expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('on Friday');
  answer('');
  expect(await world.sidebar('ownReply')).toEqual({ ok: false, error: 'no-reply-box' });
  answer('dead');
  expect(await world.sidebar('ownReply')).toEqual({ ok: false, error: 'no-page' });
});

test('a kind of mark is switched off for one client or for everybody, and on again', async () => {
  const world = await createWorld();
  const clientId = await addAna(world, {});
  const quiet = async () => (await readyView(world)).quietFaults;
  await world.sidebar('quietFault', { fault: 'waffle', quiet: true, clientId });
  expect(await quiet()).toEqual(['waffle']);
  await world.sidebar('quietFault', { fault: 'blame', quiet: true });
  expect(await quiet()).toEqual(['blame', 'waffle']);
  await world.sidebar('quietFault', { fault: 'waffle', quiet: false, clientId });
  await world.sidebar('quietFault', { fault: 'blame', quiet: false });
  expect(await quiet()).toEqual([]);
});

test('the name that was signed with is remembered, and signs the next draft', async () => {
  const world = await createWorld();
  await world.reads({});
  const draft = { text: 'Dear Ana', direction: 'ltr', signature: 'sig-t1' };
  const signedBy = async () => (await readyView(world)).reply?.facts['my-name'];
  await world.sidebar('insertDraft', draft);
  expect(await signedBy()).toBeUndefined();
  await world.sidebar('insertDraft', { ...draft, ownName: ' Sam Ray ' });
  expect(world.told).toContainEqual({ tabId: 1, type: 'insertIntoPage', data: draft });
  expect(await signedBy()).toBe('Sam Ray');
  await world.sidebar('insertDraft', { ...draft, ownName: 'x'.repeat(2000) });
  expect(await signedBy()).toBe('Sam Ray');
});

test('“read again” has the page read, and a tab without a page says so', async () => {
  const world = await createWorld();
  expect(await world.sidebar('readPageAgain', undefined, 3)).toEqual({ ok: true });
  expect(world.told.map(({ tabId, type }) => [tabId, type])).toEqual([
    [3, 'readAgain'],
    [3, 'viewChanged'],
  ]);
  Object.assign(fakeBrowser.tabs, { sendMessage: (_: number, __: unknown, ___: unknown, done: () => void) => done() });
  expect(await world.sidebar('readPageAgain')).toEqual({ ok: false, error: 'no-page' });
});

test('the sidebar closes through its page, and opens the desk', async () => {
  const world = await createWorld();
  await world.sidebar('closeSidebar');
  expect(world.told).toContainEqual({ tabId: 1, type: 'toggleSidebar', data: undefined });
  await world.sidebar('openPage', { page: 'options' });
  await world.sidebar('openPage', { page: 'options', view: 'self-check' });
  const opened = (await fakeBrowser.windows.getAll({ populate: true })).flatMap(({ tabs = [] }) => tabs);
  expect(opened.map(({ url }) => url?.replace(/.*\//, ''))).toEqual(
    expect.arrayContaining(['options.html', 'options.html#self-check']),
  );
  await world.page('dockChanged', { open: false, width: 400 });
  expect(await world.page('pageStarted')).toMatchObject({ dock: { open: false, width: 400 } });
});
