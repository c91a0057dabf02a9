/** Stored messages are looked at again after a new term or a new engine, in batches that a restart does not lose. */
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addAna, readyView, type World } from './clients.ts';
import { message } from './mail.ts';
import { createWorld, settle } from './world.ts';

const ASK = 'Could you also add a German version of the site? It should be quick.';
const TERM = { kind: 'deliverables', text: 'A website in English and French', agreedOn: '2026-05-03' };

const asks = (count: number) =>
  Array.from({ length: count }, (_, i) => message({ siteId: `m${i}`, text: `${ASK} This is request number ${i}.` }));

async function reasons(world: World): Promise<string[]> {
  return (await world.record.findings.table.toArray()).map(({ reason }) => reason.kind).sort();
}

async function untilDone(): Promise<void> {
  for (let round = 0; round < 100; round++) {
    await settle();
    const { analysisQueue } = await fakeBrowser.storage.local.get('analysisQueue');
    if (Array.isArray(analysisQueue) && analysisQueue.length === 0) return;
  }
  throw new Error('the queue does not end');
}

test('a new term is shown on the card and changes the reasons of what was stored before', async () => {
  const world = await createWorld();
  const clientId = await addAna(world, { messages: asks(1) });
  expect(await reasons(world)).toEqual(['no-term']);
  expect(await world.sidebar('addTerm', { clientId, ...TERM })).toMatchObject({ ok: true });
  await untilDone();
  expect(await reasons(world)).toEqual(['outside-term']);
  const view = await readyView(world);
  expect(view.clients[0]?.terms).toMatchObject([{ text: TERM.text, agreedIn: { note: TERM.text } }]);
  expect(view.reply?.proposals).toContain('outside-term');
});

test('rounds that are used up change what another one is, and the reason says how many', async () => {
  const world = await createWorld();
  const text = 'Could you go over the cover once more and send us another revision? It should be quick.';
  const clientId = await addAna(world, { messages: [message({ siteId: 'm', text })] });
  const rounds = { kind: 'revision-rounds', text: '2 revision rounds', agreedOn: '2026-05-03', quantity: 2 };
  await world.sidebar('addTerm', { clientId, ...rounds });
  const [stored] = await world.record.agreements.table.toArray();
  const reasonsWhen = async (used: number | undefined) => {
    expect(await world.sidebar('setUsed', { agreementId: stored?.id, used })).toMatchObject({ ok: true });
    await untilDone();
    return (await world.record.findings.table.toArray()).map(({ reason }) => reason);
  };
  expect(await reasonsWhen(1)).toEqual([]);
  expect(await reasonsWhen(2)).toEqual([
    { kind: 'outside-term', params: { term: '2 revision rounds', agreedOn: '2026-05-03', used: 2 } },
  ]);
  await reasonsWhen(undefined);
  expect(await world.record.agreements.table.toArray()).not.toHaveProperty('0.used');
  const gone = { agreementId: crypto.randomUUID(), used: 1 };
  expect(await world.sidebar('setUsed', gone)).toEqual({ ok: false, error: 'no-term' });
  await expect(world.sidebar('setUsed', { ...gone, used: -1 })).rejects.toThrow('bad-message');
});

test('a term needs a client, and remembers the message it was taken from', async () => {
  const world = await createWorld();
  const clientId = await addAna(world);
  const [stored] = await world.record.messages.table.toArray();
  expect(await world.sidebar('addTerm', { clientId: crypto.randomUUID(), ...TERM })).toEqual({
    ok: false,
    error: 'no-client',
  });
  await world.sidebar('addTerm', { clientId, ...TERM, messageId: stored?.id });
  expect(await world.record.agreements.table.toArray()).toMatchObject([{ agreedIn: { messageId: stored?.id } }]);
});

test('more than a batch, stopped in the middle, is gone on with after a restart; verdicts stay', async () => {
  const world = await createWorld();
  const clientId = await addAna(world, { messages: asks(120) });
  const [flag] = await world.record.findings.table.toArray();
  await world.sidebar('setFindingState', { findingId: flag?.id, state: 'dismissed' });
  const agreement = {
    id: crypto.randomUUID(),
    clientId,
    ...TERM,
    kind: 'deliverables',
    agreedIn: { note: '' },
  } as const;
  await world.record.agreements.put(agreement);
  const ids = (await world.record.messages.table.toCollection().primaryKeys()).sort();
  await fakeBrowser.storage.local.set({ analysisQueue: [{ id: 'a task', clientId, after: ids[49] }] });
  await world.restart();
  await untilDone();
  const done = await reasons(world);
  expect(done.filter((kind) => kind === 'outside-term')).toHaveLength(70);
  expect(done.filter((kind) => kind === 'no-term')).toHaveLength(50);
  expect(await world.record.findings.table.where('state').equals('dismissed').primaryKeys()).toEqual([flag?.id]);
});

test('a newer engine sees everything again, once', async () => {
  const world = await createWorld();
  await addAna(world);
  await world.record.findings.table.clear();
  await world.restart();
  expect(await world.counts()).toMatchObject({ findings: 0 });
  await fakeBrowser.storage.local.set({ analysedWith: -1 });
  await world.restart();
  await untilDone();
  expect(await world.counts()).toMatchObject({ findings: 1 });
});

test('the flags of a client who is not to be analysed stay as they are', async () => {
  const world = await createWorld();
  const clientId = await addAna(world, { messages: asks(1) });
  const client = await world.record.clients.get(clientId);
  if (client) await world.record.clients.put({ ...client, analyse: false });
  await world.sidebar('addTerm', { clientId, ...TERM });
  await untilDone();
  expect(await reasons(world)).toEqual(['no-term']);
  await world.reads({ messages: [...asks(2)] });
  expect(await world.counts()).toMatchObject({ messages: 2, findings: 1 });
});
