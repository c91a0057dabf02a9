/** Bad input: too much, too long, twice, without names or ids. Nothing is lost, nothing breaks. */
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MAX_STRANGERS_CHARS } from '#lib/background/open-tab.ts';
import { addAna, readyView } from './clients.ts';
import { message, SENT, UNHAPPY } from './mail.ts';
import { createWorld } from './world.ts';

test('a conversation of 2,000 messages is stored once, and read again quickly', async () => {
  const world = await createWorld();
  const messages = Array.from({ length: 2000 }, (_, i) =>
    message({
      siteId: `m${i}`,
      text: `Message number ${i} about the new website.`,
      time: { raw: '', instant: SENT + i },
    }),
  );
  await addAna(world, { messages });
  await world.reads({ messages });
  expect(await world.counts()).toMatchObject({ messages: 2000, sightings: 2000 });
  expect((await readyView(world)).clients[0]?.mood).toHaveLength(12);
}, 60_000);

test('strangers’ texts take no more than their room, and the oldest are counted as left out', async () => {
  const world = await createWorld();
  const text = 'A long letter. '.repeat(MAX_STRANGERS_CHARS / 60);
  const messages = Array.from({ length: 10 }, (_, i) =>
    message({ siteId: `m${i}`, via: 'a list', text: `${text}${i}` }),
  );
  await world.reads({ messages, leftOut: 3 });
  const view = await readyView(world);
  expect(view.leftOut + view.messages.length).toBe(13);
  expect(view.messages[0]?.key).toBe('m9');
  expect(view.leftOut).toBeGreaterThan(3);
  expect(JSON.stringify(await fakeBrowser.storage.session.get()).length).toBeLessThan(MAX_STRANGERS_CHARS * 1.1);
});

test('messages without ids are stored once, each for itself', async () => {
  const world = await createWorld();
  const nameless = (key: string, text: string) => message({ siteId: undefined, key, text });
  const shown = { messages: [nameless('k1', 'Yes.'), nameless('k2', 'Yes.'), nameless('k3', UNHAPPY)] };
  await addAna(world, shown);
  await world.reads(shown);
  expect(await world.counts()).toMatchObject({ messages: 3 });
  await world.reads({ ...shown, threadId: undefined, signature: 'another' });
  expect(await world.counts()).toMatchObject({ messages: 5, threads: 1 });
});

test('one id shown twice is one message', async () => {
  const world = await createWorld();
  await addAna(world, { messages: [message(), message()] });
  expect(await world.counts()).toMatchObject({ messages: 1, sightings: 1 });
});

test('the same words sent twice within a day are two messages, seen together or one after the other', async () => {
  const world = await createWorld();
  const again = message({ siteId: 'm2', time: { raw: '', instant: SENT + 1000 } });
  await addAna(world, { messages: [message(), again] });
  expect(await world.counts()).toMatchObject({ messages: 2 });
  const third = message({ siteId: 'm3', time: { raw: '', instant: SENT + 2000 } });
  await world.reads({ messages: [message(), again, third] });
  expect(await world.counts()).toMatchObject({ messages: 3, sightings: 3 });
});

test('a clipped message opened in full, or dated at last, adds to its row; verdicts stay', async () => {
  const world = await createWorld();
  await addAna(world, { messages: [message({ clipped: true, time: { raw: 'yesterday?' } })] });
  const [flag] = await world.record.findings.table.toArray();
  await world.sidebar('setFindingState', { findingId: flag?.id, state: 'confirmed' });
  await world.reads({ messages: [message({ text: `${UNHAPPY}\n\nAnd where is the invoice?` })] });
  expect(await world.record.messages.table.toArray()).toMatchObject([
    { sentAt: SENT, text: expect.stringContaining('invoice') },
  ]);
  expect(await world.record.findings.get(flag?.id ?? '')).toMatchObject({ state: 'confirmed' });
});

test('direction overrides leave a name, and markup stays text', async () => {
  const world = await createWorld();
  const text = '<img src=x onerror=alert(1)> is what the page shows.';
  await world.reads({ messages: [message({ name: 'Ana\u202eelivE <b>x</b>', text })] });
  const view = await readyView(world);
  expect(view.proposals[0]?.name).not.toContain('\u202e');
  expect(view.messages[0]?.text).toBe(text);
});

test('a page without account, thread and addresses still shows its messages', async () => {
  const world = await createWorld();
  const bare = { siteId: undefined, from: undefined, to: [], time: { raw: '' } };
  await world.reads({
    account: undefined,
    threadId: undefined,
    subject: '',
    messages: [message({ ...bare, author: 'unknown', key: 'k' })],
  });
  expect(await readyView(world)).toMatchObject({ withoutAddress: 1, proposals: [], clients: [] });
});
