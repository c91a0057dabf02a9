/** From the page to the record: what is stored, what is not, and how often. */
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ANA_AS_CLIENT, addAna, readyView } from './clients.ts';
import { ANA, message, SENT, UNHAPPY } from './mail.ts';
import { createWorld, OWN, settle } from './world.ts';

test('before consent nothing is read, and the page is told so', async () => {
  const world = await createWorld({ consent: false });
  expect(await world.page('pageStarted')).toMatchObject({ read: false });
  await world.reads({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await world.view()).toMatchObject({ kind: 'blocked', reason: 'no-consent' });
});

test('an unknown sender is analysed and proposed, and never stored', async () => {
  const world = await createWorld();
  expect(await world.page('pageStarted')).toMatchObject({ read: true, direction: 'ltr' });
  await world.reads({});
  const view = await readyView(world);
  expect(view.proposals).toMatchObject([{ address: ANA, name: 'Ana Mill' }]);
  expect(view.clients).toEqual([]);
  expect(view.messages).toMatchObject([{ text: UNHAPPY, author: 'theirs', findings: [{ signal: 'dissatisfaction' }] }]);
  expect(Object.values(await world.counts()).every((count) => count === 0)).toBe(true);
  await world.closeTab(1);
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test('a reply greets as the mail does that theirs quotes', async () => {
  const world = await createWorld();
  const quoted =
    'On 4 Oct 2026 at 9:12, Me <me@studio.example> wrote:\n> Dear Ms Mill,\n> the second drafts are attached.';
  const body = [
    { kind: 'text', text: UNHAPPY },
    { kind: 'quoted', text: quoted },
  ] as const;
  await world.reads({ messages: [{ ...message(), body: [...body] }] });
  expect((await readyView(world)).reply?.facts.name).toBe('Ms Mill');
});

test('added as a client, the sender is stored when the page is read again, once', async () => {
  const world = await createWorld();
  await world.reads({});
  const added = await world.sidebar('addClient', ANA_AS_CLIENT);
  expect(added).toMatchObject({ ok: true });
  expect(world.told.map(({ type }) => type)).toContain('readAgain');
  await world.reads({});
  await world.reads({});
  expect(await world.counts()).toMatchObject({
    clients: 1,
    people: 1,
    messages: 1,
    sightings: 1,
    threads: 1,
    findings: 1,
  });
  const view = await readyView(world);
  expect(view.clients).toMatchObject([
    { client: { name: 'Ana Mill' }, addresses: [ANA], mood: [{ mood: 'strained' }] },
  ]);
  expect(view.proposals).toEqual([]);
  expect(view.reply?.proposals).toContain('unhappy');
  expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toContain(UNHAPPY);
});

test('two tabs that read the same conversation at once store it once', async () => {
  const world = await createWorld();
  await world.reads({});
  await world.sidebar('addClient', ANA_AS_CLIENT);
  const messages = Array.from({ length: 20 }, (_, i) => message({ siteId: `m${i}`, text: `${UNHAPPY} Number ${i}.` }));
  await Promise.all([1, 2, 3].map((tabId) => world.reads({ messages }, tabId)));
  expect(await world.counts()).toMatchObject({ messages: 20, sightings: 20, threads: 1 });
});

const HOUR = 60 * 60 * 1000;

test.each([
  ['25 hours off is the same', { time: { raw: '', instant: SENT + 25 * HOUR } }, 1],
  ['27 hours off is another', { time: { raw: '', instant: SENT + 27 * HOUR } }, 2],
  ['without a date is another', { time: { raw: 'some day' } }, 2],
  ['of somebody who is not a client is not stored', { from: 'bo@mill.example' }, 1],
])('a message of the same words in another account, %s', async (_, part, messages) => {
  const world = await createWorld();
  await addAna(world);
  const there = { account: 'other@studio.example', threadId: 'x1', signature: 'sig-x1' };
  await world.reads({ ...there, messages: [message({ siteId: 'b1', ...part })] });
  expect(await world.counts()).toMatchObject({ messages });
});

test('short words are never taken for the same message', async () => {
  const world = await createWorld();
  const short = (siteId: string) => message({ siteId, text: 'Thanks, that works.' });
  await addAna(world, { messages: [short('a')] });
  await world.reads({ account: 'other@studio.example', threadId: 'x1', signature: 'x', messages: [short('b')] });
  expect(await world.counts()).toMatchObject({ messages: 2, sightings: 2 });
});

test('a restart of the worker between two events loses nothing', async () => {
  const world = await createWorld();
  await world.reads({});
  await world.restart();
  expect((await readyView(world)).proposals).toHaveLength(1);
  await world.sidebar('addClient', ANA_AS_CLIENT);
  await world.restart();
  await world.reads({});
  await world.restart();
  expect((await readyView(world)).messages[0]?.messageId).toBeDefined();
});

test('the user is known by alias too, and answers to a client are stored as outgoing', async () => {
  const world = await createWorld();
  await world.reads({});
  await world.sidebar('addClient', ANA_AS_CLIENT);
  await fakeBrowser.storage.local.set({ ownAddresses: ['hello@alias.example'] });
  const answer = (siteId: string, from: string) =>
    message({
      siteId,
      from,
      author: 'unknown',
      to: [{ name: 'Ana', address: ANA }],
      text: `I will call you tomorrow ${siteId}`,
    });
  await world.reads({ messages: [message(), answer('m2', OWN), answer('m3', 'Hello@Alias.example')] });
  const view = await readyView(world);
  expect(view.messages.map(({ author }) => author)).toEqual(['mine', 'mine', 'theirs']);
  expect(view.proposals).toEqual([]);
  const directions = (await world.record.messages.table.toArray()).map(({ direction }) => direction);
  expect(directions.sort()).toEqual(['incoming', 'outgoing', 'outgoing']);
});

test('lists, relays and senders without an address are neither matched nor proposed', async () => {
  const world = await createWorld();
  await world.reads({
    messages: [
      message({ siteId: 'm1', from: 'no-reply@shop.example' }),
      message({ siteId: 'm2', via: 'list.example' }),
      message({ siteId: 'm3', from: undefined, author: 'unknown' }),
    ],
  });
  const view = await readyView(world);
  expect(view).toMatchObject({ proposals: [], withoutAddress: 1 });
  expect(view.messages.flatMap(({ findings }) => findings)).toEqual([]);
});

test('pausing forgets what was read', async () => {
  const world = await createWorld();
  await world.reads({});
  await fakeBrowser.storage.local.set({ paused: true });
  await settle();
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(world.told).toContainEqual(
    expect.objectContaining({ type: 'obey', data: expect.objectContaining({ read: false }) }),
  );
  expect(await world.view()).toMatchObject({ kind: 'blocked', reason: 'paused' });
});

test('a paused site is forgotten and says so', async () => {
  const world = await createWorld();
  await world.reads({});
  await fakeBrowser.storage.local.set({ pausedSites: ['gmail'] });
  await settle();
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await world.view()).toMatchObject({ kind: 'blocked', reason: 'site-off' });
});
