/** A client is one record whichever site their mail arrives on, and the same message seen on both is stored once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messagesFor } from '#lib/i18n/index.ts';
import { scopeCreep } from '#tests/mailbox/conversations/scope-creep.ts';
import { addClient, agree, notAProblem, senderOf, shownFlags, sidebarAbout, textOf } from '#tests/support/job.ts';
import { MAIL_SITES, openAt } from '#tests/support/mail-sites.ts';
import { storedRows } from '#tests/support/stored-rows.ts';
import { until } from '#tests/support/until.ts';
import { openWorld, type World } from '#tests/support/world.ts';

const { who } = messagesFor('en');
const sender = senderOf(scopeCreep);

// One browser: what is tested is the record, and both browsers' readers are held to it by the main job.
describe.each(MAIL_SITES)('added beside $name', (first) => {
  const second = MAIL_SITES.find((site) => site !== first);
  let world: World;

  beforeAll(async () => {
    world = await openWorld('chromium');
    await agree(world);
  });
  afterAll(async () => {
    await world?.close();
  });

  test('the client is known beside the other site, and no message is stored twice', async () => {
    const here = await openAt(world, first, scopeCreep);
    const sidebar = await sidebarAbout(here, sender);
    await addClient(sidebar);
    const stored = await until('the stored messages', async () => {
      const rows = await storedRows(world, 'messages');
      return rows.length > 0 && rows;
    });
    const sightings = (await storedRows(world, 'sightings')).length;

    if (!second) throw new Error('there is one site only');
    const there = await openAt(world, second, scopeCreep);
    const other = await sidebarAbout(there, sender);
    await until('the client beside the other site', async () => (await textOf(other)).includes(who.status.active));
    await until('a sighting on the other site', async () => (await storedRows(world, 'sightings')).length > sightings);
    expect(await storedRows(world, 'messages')).toHaveLength(stored.length);
    expect(await storedRows(world, 'clients')).toHaveLength(1);

    await second.goToList(there);
    await until('the mark in the other site’s list', async () => (await second.markLabels(there)).length === 1);
    await second.goTo(there, scopeCreep);

    const before = await until('the flags', async () => {
      const flags = await shownFlags(other);
      return flags.length > 0 && flags;
    });
    await notAProblem(other);
    await here.bringToFront();
    await until(
      'the verdict beside the first site',
      async () => (await shownFlags(sidebar)).length === before.length - 1,
    );
  });
});
