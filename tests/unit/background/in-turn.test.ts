/** Tasks of one key wait for each other, also for one that fails; and what depends on it: no verdict is lost to a reading. */
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { inTurn } from '#lib/background/in-turn.ts';
import { readyView } from './clients.ts';
import { message } from './mail.ts';
import { createWorld } from './world.ts';

test('one key, one after another; a failure holds nobody up; other keys do not wait', async () => {
  const seen: string[] = [];
  const step = (name: string, ms: number) => async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
    seen.push(name);
    if (name === 'fails') throw new Error(name);
    return name;
  };
  const slow = inTurn('a', step('fails', 20));
  const next = inTurn('a', step('next', 0));
  const other = inTurn('b', step('other', 0));
  await expect(slow).rejects.toThrow('fails');
  expect(await next).toBe('next');
  expect(await other).toBe('other');
  expect(seen).toEqual(['other', 'fails', 'next']);
});

test('two senders declared "not a client" at once are both remembered', async () => {
  const world = await createWorld();
  const senders = ['bo@x.example', 'cy@x.example'];
  await Promise.all(senders.map((address) => world.sidebar('notAClient', { address })));
  const { notClients } = await fakeBrowser.storage.local.get('notClients');
  expect(notClients).toEqual(senders);
});

test('verdicts given while the page reports are kept', async () => {
  const world = await createWorld();
  const messages = [message(), message({ siteId: 'm2' }), message({ siteId: 'm3' })];
  await world.reads({ messages });
  const flags = (await readyView(world)).messages.flatMap(({ findings }) => findings);
  await Promise.all([
    ...flags.map(({ id }) => world.sidebar('setFindingState', { findingId: id, state: 'dismissed' })),
    world.reads({ messages }),
  ]);
  const after = (await readyView(world)).messages.flatMap(({ findings }) => findings);
  expect(after.map(({ state }) => state)).toEqual(flags.map(() => 'dismissed'));
  expect(flags.length).toBeGreaterThan(1);
});
