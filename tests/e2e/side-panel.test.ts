/** The browser's own side panel in real Chromium and real Firefox: about the mail tab in front, and for a message that is pasted. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messagesFor } from '#lib/i18n/index.ts';
import { scopeCreep } from '#tests/mailbox/conversations/scope-creep.ts';
import { weekendRequest } from '#tests/mailbox/conversations/weekend-request.ts';
import { agree, editorsOf, openMail, senderOf, sidebarAbout, textOf } from '#tests/support/job.ts';
import { press } from '#tests/support/press.ts';
import { openSidePanel, type SidePanel } from '#tests/support/side-panel.ts';
import { storedRows } from '#tests/support/stored-rows.ts';
import { foreignTraffic } from '#tests/support/traffic.ts';
import { until } from '#tests/support/until.ts';
import { openWorld, type World } from '#tests/support/world.ts';

const words = messagesFor('en');
const sender = senderOf(scopeCreep);
const PASTED =
  'Hello, I am very disappointed with the pelican brochure. This is not what we agreed and I expected much better from you.';
const DRAFT = '[aria-describedby]:not(.field-input)';
const MESSAGE = '.field-input';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let world: World;
  let mail: Page;
  let panel: SidePanel;

  beforeAll(async () => {
    world = await openWorld(name);
    await agree(world);
    mail = await openMail(world, scopeCreep.id);
    await mail.bringToFront();
    await sidebarAbout(mail, sender);
  });
  afterAll(async () => {
    await world?.close();
  });

  test.runIf(name === 'firefox')(
    'the sidebar beside the mail says how to open it, which Firefox leaves to the user',
    async () => {
      const sidebar = await sidebarAbout(mail, sender);
      await press(sidebar, words.panel.open);
      await until('the way', async () => (await textOf(sidebar)).includes(words.panel.byHand));
    },
  );

  test('it opens, and shows the conversation of the mail tab in front', async () => {
    panel = await openSidePanel(world, mail);
    await panel.says(sender);
    expect(await panel.textsOf('.flag h3')).toContain(words.signals['scope-creep']);
    expect(await panel.textsOf('.sidebar-header button')).toHaveLength(1);
    if (name === 'chromium') {
      await until('the sidebar beside the mail to go', async () => !(await mail.$('body[data-good-terms-room]')));
    }
  });

  test('it makes a client of the sender, and puts the draft into the page', async () => {
    await panel.press(words.who.add);
    await panel.press(words.who.save);
    await panel.says(words.who.status.active);
    expect(await storedRows(world, 'clients')).toHaveLength(1);
    const draft = await draftIn(panel);
    await panel.press(words.reply.insert);
    await panel.press(words.reply.insertAnyway);
    await panel.says(words.reply.inserted);
    const [editor = ''] = await editorsOf(mail);
    expect(editor).toContain(draft.split('\n')[0]);
  });

  test('it follows to another tab and back, and keeps the words of the draft', async () => {
    await panel.fill(DRAFT, 'Words of my own');
    const other = await openMail(world, weekendRequest.id);
    await other.bringToFront();
    await panel.says(senderOf(weekendRequest));
    await other.goto('about:blank');
    await panel.says(words.panel.noMailTitle);
    await other.close();
    await mail.bringToFront();
    await panel.says(sender);
    expect(await draftIn(panel)).toBe('Words of my own');
  });

  test('a pasted message is flagged and answered, with Copy alone, and nothing of it is kept', async () => {
    const before = await kept(world);
    await world.welcome.bringToFront();
    await panel.says(words.panel.noMailTitle);
    await panel.fill(MESSAGE, PASTED);
    await panel.press(words.panel.check);
    await panel.says(words.signals.dissatisfaction);
    expect(await buttonsOf(panel)).toEqual([words.reply.copy]);
    await panel.press(words.mail.dismiss);
    await panel.says(words.mail.wasDismissed);

    await mail.bringToFront();
    await panel.says(sender);
    await world.welcome.bringToFront();
    await panel.says(words.mail.wasDismissed);
    expect(await kept(world)).toBe(before);
    expect(before).not.toContain('pelican');
  });

  test('where the site is turned off it says so, and a message can still be checked', async () => {
    await mail.bringToFront();
    await panel.says(sender);
    await setSetting(world, 'pausedSites', ['gmail']);
    await panel.says(words.blocked['site-off'].title);
    expect(await panel.valueOf(MESSAGE)).toBe(PASTED);
    await setSetting(world, 'paused', true);
    await panel.says(words.blocked.paused.title);
    expect(await panel.valueOf(MESSAGE)).toBe(undefined);
    await setSetting(world, 'paused', false);
    await setSetting(world, 'pausedSites', []);
    await panel.says(sender);
  });

  test('nothing was asked of any host but the mailbox', () => {
    expect(foreignTraffic(world.proxy.log)).toEqual([]);
  });
});

/** What can be done with the draft, once it is there: it is made after the flags are shown. */
function buttonsOf(panel: SidePanel): Promise<string[]> {
  return until('the draft’s buttons', async () => {
    const buttons = await panel.textsOf('.reply-actions button');
    return buttons.length > 0 && buttons;
  });
}

/** The whole record and all settings, as text. What a tab shows is left out: the tabs in front change meanwhile. */
async function kept(world: World): Promise<string> {
  const tables = await Promise.all(
    ['clients', 'people', 'messages', 'findings'].map((name) => storedRows(world, name)),
  );
  const settings = await world.welcome.evaluate(() => {
    const api = 'browser' in globalThis ? Reflect.get(globalThis, 'browser') : Reflect.get(globalThis, 'chrome');
    return api.storage.local.get();
  });
  return JSON.stringify([tables, settings]);
}

async function setSetting(world: World, key: string, value: unknown): Promise<void> {
  await world.welcome.evaluate(
    (name, given) => {
      const api = 'browser' in globalThis ? Reflect.get(globalThis, 'browser') : Reflect.get(globalThis, 'chrome');
      return api.storage.local.set({ [name]: given });
    },
    key,
    value,
  );
}

/** The draft follows the name of the sender: it is written from what the background answers. */
function draftIn(panel: SidePanel): Promise<string> {
  return until('the draft in the side panel', () => panel.valueOf(DRAFT));
}
