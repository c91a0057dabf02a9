/** The main job without a mouse: the shortcut's message, Tab, Enter, Space and the arrow keys alone, in both browsers. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messagesFor } from '#lib/i18n/index.ts';
import { scopeCreep } from '#tests/mailbox/conversations/scope-creep.ts';
import {
  agree,
  editorsOf,
  flagsOf,
  openMail,
  senderOf,
  sentMails,
  shownFlags,
  sidebarAbout,
  textOf,
} from '#tests/support/job.ts';
import { control } from '#tests/support/press.ts';
import { dockBecomes } from '#tests/support/shown-dock.ts';
import { until } from '#tests/support/until.ts';
import { openWorld, type World } from '#tests/support/world.ts';

const words = messagesFor('en');
const sender = senderOf(scopeCreep);

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let world: World;
  let mail: Page;
  let sidebar: Frame;

  beforeAll(async () => {
    world = await openWorld(name);
    await agree(world);
    mail = await openMail(world, scopeCreep.id);
    sidebar = await sidebarAbout(mail, sender);
    await flagsOf(sidebar);
  });
  afterAll(async () => {
    await world?.close();
  });

  const tabTo = async (label: string): Promise<void> => {
    const visited: string[] = [];
    for (let stop = 0; stop < 60; stop++) {
      const focused = await focusedName(sidebar);
      if (focused === label) return;
      visited.push(focused);
      await mail.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches “${label}”, only ${visited.join(', ')}`);
  };

  test('the shortcut closes the sidebar, and opens it with the focus inside', async () => {
    await mail.bringToFront();
    await mail.focus('.practice-search input');
    await shortcut(world);
    await dockBecomes(mail, 'tab');
    expect(await mail.evaluate(() => document.activeElement?.localName)).toBe('input');
    await shortcut(world);
    await dockBecomes(mail, 'open');
    await until('the focus in the sidebar', () => sidebar.evaluate(() => document.hasFocus()));
  });

  test('the focus goes through the sidebar in the order in which it is read', async () => {
    const order: string[] = [];
    for (let stop = 0; stop < 8; stop++) {
      await mail.keyboard.press('Tab');
      order.push(await focusedName(sidebar));
    }
    expect(order).toEqual([
      words.common.openDesk,
      words.panel.open,
      words.sidebar.close,
      words.who.add,
      words.who.notAClient,
      words.mail.notAProblem,
      words.mail.thisWasOne,
      words.mail.dismiss,
    ]);
  });

  test('a client is added, a flag set aside and taken back', async () => {
    await mail.keyboard.down('Shift');
    for (let stop = 0; stop < 4; stop++) await mail.keyboard.press('Tab');
    await mail.keyboard.up('Shift');
    await tabTo(words.who.add);
    await mail.keyboard.press('Enter');
    await tabTo(words.who.save);
    await mail.keyboard.press('Enter');
    await until('the client', async () => (await textOf(sidebar)).includes(words.who.status.active));
    expect(await sidebar.evaluate(() => document.activeElement !== document.body)).toBe(true);
    await flagsOf(sidebar);
    await tabTo(words.mail.dismiss);
    await mail.keyboard.press(' ');
    await until('no flag', async () => (await shownFlags(sidebar)).length === 0);
    await tabTo(words.common.undo);
    await mail.keyboard.press('Enter');
    await flagsOf(sidebar);
  });

  test('a way to answer is chosen with the arrow keys, its places filled, and the draft inserted', async () => {
    await tabTo(words.situations['outside-no-term'].name);
    await mail.keyboard.press('ArrowRight');
    expect(await focusedName(sidebar)).toBe(words.situations.decline.name);
    await mail.keyboard.press('ArrowLeft');
    expect(await focusedName(sidebar)).toBe(words.situations['outside-no-term'].name);
    const [first = '', ...others] = await sidebar.$$eval('.slot', (labels) =>
      labels.map(({ textContent }) => textContent.trim()),
    );
    await tabTo(first);
    await mail.keyboard.type('four');
    for (const place of others) {
      await mail.keyboard.press('Tab');
      expect(await focusedName(sidebar)).toBe(place);
      await mail.keyboard.type('four');
    }
    await tabTo(words.reply.insert);
    await mail.keyboard.press('Enter');
    await until('the word that it was inserted', async () => (await textOf(sidebar)).includes(words.reply.inserted));
    const [editor = ''] = await editorsOf(mail);
    expect(editor).toContain('four');
    expect(await sentMails(mail)).toEqual([]);
  });

  test('closing gives the focus back to the mail, where it was', async () => {
    await until('the focus in the reply box', () =>
      mail.evaluate(() => document.activeElement?.matches('[g_editable]')),
    );
    await shortcut(world);
    await dockBecomes(mail, 'tab');
    await shortcut(world);
    await dockBecomes(mail, 'open');
    await until('the focus in the sidebar', () => sidebar.evaluate(() => document.hasFocus()));
    // Straight there: Tab would go through the mail on its way, and the mail's last focus would be another.
    await (await control(sidebar, words.sidebar.close)).focus();
    await mail.keyboard.press('Enter');
    await dockBecomes(mail, 'tab');
    expect(await mail.evaluate(() => document.activeElement?.matches('[g_editable]'))).toBe(true);
    await mail.keyboard.type('zzz');
    await until('typing in the mail', async () => (await editorsOf(mail)).join('').includes('zzz'));
  });
});

/** What the browser's shortcut makes the background send; no test can press a browser's own shortcut. */
async function shortcut(world: World): Promise<void> {
  await world.welcome.evaluate(async () => {
    const api = 'browser' in globalThis ? Reflect.get(globalThis, 'browser') : Reflect.get(globalThis, 'chrome');
    const [tab] = await api.tabs.query({ url: 'https://mail.google.com/*' });
    await api.tabs.sendMessage(tab.id, { id: 1, type: 'toggleSidebar', timestamp: Date.now() }, { frameId: 0 });
  });
}

function focusedName(sidebar: Frame): Promise<string> {
  return sidebar.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return '';
    const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : undefined;
    return (focused.getAttribute('aria-label') ?? label ?? focused.textContent ?? '').trim();
  });
}
