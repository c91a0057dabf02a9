/** "Who is this?" of a sender without an address: asked once, answered as data, and taken back with all it led to. */
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageConversation } from '#lib/core/mail.ts';
import { ANA_AS_CLIENT, addAna, readyView, type World } from './clients.ts';
import { ANA, message } from './mail.ts';
import { createWorld, OWN } from './world.ts';

const NAME = 'Ana Mill';
const nameless = (part: Parameters<typeof message>[0] = {}) =>
  message({ siteId: 'n1', from: undefined, author: 'unknown', ...part });
const HERE = { threadId: 't9', signature: 'sig-t9', messages: [nameless()] };

const answer = (world: World, given: unknown, name = NAME, signature = HERE.signature) =>
  world.sidebar('nameSender', { signature, name, answer: given });
const isAna = { kind: 'address', address: ANA };

async function stored(world: World) {
  return (await world.record.messages.table.toArray()).map(({ personId }) => personId);
}

test('a name without an address is asked about once, and nobody is guessed', async () => {
  const world = await createWorld();
  await world.reads({ ...HERE, messages: [nameless(), nameless({ siteId: 'n2' })] });
  const view = await readyView(world);
  expect(view.unknownSenders).toEqual([{ name: NAME, candidates: [] }]);
  expect(view).toMatchObject({ proposals: [], namedSenders: [], withoutAddress: 2 });
  expect(await fakeBrowser.storage.local.get()).not.toHaveProperty('senderAnswers');
  expect(await stored(world)).toEqual([]);
});

test('whoever is the user, came through a list or has no name is not asked about', async () => {
  const world = await createWorld();
  const mine = nameless({ author: 'mine' });
  const relayed = nameless({ siteId: 'n2', via: 'list.example' });
  await world.reads({ ...HERE, messages: [mine, relayed, nameless({ siteId: 'n3', name: '' })] });
  expect(await readyView(world)).toMatchObject({ unknownSenders: [], withoutAddress: 2 });
});

test('a typed address is normalised, and the sender is proposed as any other, added and stored', async () => {
  const world = await createWorld();
  await world.reads(HERE);
  expect(await answer(world, { kind: 'address', address: ' ANA@Mill.Example ' })).toEqual({ ok: true });
  expect(world.told.at(-1)).toMatchObject({ tabId: 1, type: 'readAgain' });
  await world.reads(HERE);
  const view = await readyView(world);
  expect(view.proposals).toMatchObject([{ address: ANA, name: NAME }]);
  expect(view).toMatchObject({ unknownSenders: [], withoutAddress: 0, namedSenders: [{ name: NAME, address: ANA }] });
  expect(await stored(world)).toEqual([]);

  await world.sidebar('addClient', ANA_AS_CLIENT);
  await world.reads(HERE);
  expect((await readyView(world)).clients).toHaveLength(1);
  expect(await stored(world)).toHaveLength(1);
});

test('the people of the record with the same name and those of the conversation are offered', async () => {
  const world = await createWorld();
  await addAna(world);
  const bob = { from: 'bob@mill.example', name: 'Bob' };
  await world.sidebar('addClient', { address: bob.from, name: bob.name, organisation: '' });
  await world.reads({ ...HERE, messages: [message(bob), nameless({ name: 'ANA  mill' }), nameless({ name: 'Cem' })] });
  const offered = (await readyView(world)).unknownSenders.map(({ name, candidates }) => [
    name,
    candidates.map(({ address }) => address),
  ]);
  expect(offered).toEqual([
    ['Cem', [bob.from]],
    ['ANA mill', [ANA, bob.from]],
  ]);
});

test('the answer holds in its conversation alone, for its exact name and account, also after a restart', async () => {
  const world = await createWorld();
  await addAna(world);
  await world.reads(HERE);
  await answer(world, isAna);
  await world.restart();
  const namedIn = async (part: Partial<PageConversation>) => {
    await world.reads({ ...HERE, ...part });
    return (await readyView(world)).namedSenders.length;
  };
  expect(await namedIn({})).toBe(1);
  expect(await namedIn({ threadId: 't10' })).toBe(0);
  expect(await namedIn({ account: 'other@studio.example' })).toBe(0);
  expect(await namedIn({ site: 'outlook' })).toBe(0);
  expect(await namedIn({ messages: [nameless({ name: 'Ana' })] })).toBe(0);
  // What the page itself shows stands above the answer.
  expect(await namedIn({ messages: [message({ from: 'ana@other.example' })] })).toBe(0);
});

test('a conversation without an id of its own is known by its signature', async () => {
  const world = await createWorld();
  const shown = { ...HERE, threadId: undefined };
  await world.reads(shown);
  await answer(world, isAna);
  await world.reads({ ...shown, signature: 'sig-other' });
  expect(await readyView(world)).toMatchObject({ namedSenders: [] });
  await world.reads(shown);
  expect(await readyView(world)).toMatchObject({ namedSenders: [{ address: ANA }] });
});

test('"not a client" ends the question without an address, and can be asked again', async () => {
  const world = await createWorld();
  await world.reads(HERE);
  await answer(world, { kind: 'not-a-client' });
  await world.reads(HERE);
  expect(await readyView(world)).toMatchObject({
    unknownSenders: [],
    withoutAddress: 0,
    proposals: [],
    namedSenders: [{ name: NAME }],
  });
  await answer(world, { kind: 'ask-again' });
  await world.reads(HERE);
  expect(await readyView(world)).toMatchObject({ unknownSenders: [{ name: NAME }], namedSenders: [] });
  expect(await fakeBrowser.storage.local.get('senderAnswers')).toEqual({ senderAnswers: [] });
});

test('the user may say that it is themselves', async () => {
  const world = await createWorld();
  await world.reads(HERE);
  await answer(world, { kind: 'address', address: OWN });
  await world.reads(HERE);
  const view = await readyView(world);
  expect(view.messages.map(({ author }) => author)).toEqual(['mine']);
  expect(view.proposals).toEqual([]);
});

test('asked again, what the answer had stored is taken back, and nothing else', async () => {
  const world = await createWorld();
  await addAna(world);
  const [real] = await stored(world);
  const toNobody = message({ siteId: 'o1', from: OWN, to: [], text: 'I will send it on Friday.' });
  const shown = { ...HERE, messages: [nameless({ text: `${message().body[0]?.text} And now this.` }), toNobody] };
  await world.reads(shown);
  await answer(world, isAna);
  await world.reads(shown);
  expect(await stored(world)).toHaveLength(3);
  await answer(world, { kind: 'ask-again' });
  await world.reads(shown);
  expect(await stored(world)).toEqual([real]);
  expect(await world.counts()).toMatchObject({ clients: 1, people: 1, sightings: 1 });
  const left = new Set((await world.record.messages.table.toArray()).map(({ id }) => id));
  const findings = await world.record.findings.table.toArray();
  expect(findings.filter(({ messageId }) => !left.has(messageId))).toEqual([]);
});

test('asked again, a message that was seen on the other site with its address stays', async () => {
  const world = await createWorld();
  await addAna(world);
  const there = { ...HERE, site: 'outlook' } as const;
  await world.reads(there);
  await answer(world, isAna);
  await world.reads(there);
  expect(await world.counts()).toMatchObject({ messages: 1, sightings: 2 });
  await answer(world, { kind: 'ask-again' });
  await world.reads(there);
  expect(await world.counts()).toMatchObject({ messages: 1, sightings: 1 });
});

test.each(['nonsense', 'no-reply@shop.example'])('%s is nobody, and nothing is remembered', async (address) => {
  const world = await createWorld();
  await world.reads(HERE);
  expect(await answer(world, { kind: 'address', address })).toEqual({ ok: false, error: 'invalid' });
  expect(await fakeBrowser.storage.local.get()).not.toHaveProperty('senderAnswers');
});

test('an answer about another conversation, or a name it does not ask about, is refused', async () => {
  const world = await createWorld();
  await world.reads({ ...HERE, messages: [...HERE.messages, message({ name: 'Bob', from: 'bob@mill.example' })] });
  const refused = { ok: false, error: 'another-conversation' };
  expect(await answer(world, isAna, NAME, 'sig-other')).toEqual(refused);
  expect(await answer(world, isAna, 'Bob')).toEqual(refused);
  await expect(world.page('nameSender', { signature: HERE.signature, name: NAME, answer: isAna })).rejects.toThrow(
    'not-allowed',
  );
  await expect(answer(world, { kind: 'address' })).rejects.toThrow('bad-message');
});

test('the newest 500 answers are kept', async () => {
  const world = await createWorld();
  const old = Array.from({ length: 500 }, (_, index) => ({
    site: 'gmail',
    account: OWN,
    place: `p${index}`,
    name: NAME,
    address: ANA,
  }));
  await fakeBrowser.storage.local.set({ senderAnswers: old });
  await world.reads(HERE);
  await answer(world, isAna);
  const { senderAnswers } = await fakeBrowser.storage.local.get<{ senderAnswers: typeof old }>('senderAnswers');
  expect(senderAnswers.map(({ place }) => place)).toEqual([...old.slice(1).map(({ place }) => place), HERE.threadId]);
});
