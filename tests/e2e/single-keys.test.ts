/** Outlook acts on single letters typed anywhere but in a field. What is typed at our own controls in its page must not reach it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scopeCreep } from '#tests/mailbox/conversations/scope-creep.ts';
import { agree, senderOf, sidebarAbout } from '#tests/support/job.ts';
import { MAIL_SITES, openAt } from '#tests/support/mail-sites.ts';
import { dockBecomes } from '#tests/support/shown-dock.ts';
import { openWorld, type World } from '#tests/support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld('chromium');
  await agree(world);
});
afterAll(async () => {
  await world?.close();
});

test('letters at the sidebar’s edge and inside it are not shortcuts of the page', async () => {
  const site = MAIL_SITES.find(({ name }) => name === 'outlook');
  if (!site) throw new Error('the practice Outlook is missing');
  const page = await openAt(world, site, scopeCreep);
  const sidebar = await sidebarAbout(page, senderOf(scopeCreep));
  const dock = await dockBecomes(page, 'open');
  const acted = () => page.evaluate(() => [...window.practiceOutlook.shortcuts]);
  const type = async () => {
    for (const key of ['e', 'r', '#', 'Delete'] as const) await page.keyboard.press(key);
  };

  await page.mouse.click(dock.left + 1, dock.y);
  await type();
  await sidebar.click('h1');
  await type();
  expect(await acted()).toEqual([]);

  // The page does act on them elsewhere, so that the silence above says something.
  await page.click('[role="heading"]');
  await page.keyboard.press('r');
  expect(await acted()).toContain('r');
});
