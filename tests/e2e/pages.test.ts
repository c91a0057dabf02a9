/** Welcome page, desk and popup beside an open mail: what is set there takes effect in the mail tab without a reload. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messagesFor } from '#lib/i18n/index.ts';
import { scopeCreep } from '#tests/mailbox/conversations/scope-creep.ts';
import { weekendRequest } from '#tests/mailbox/conversations/weekend-request.ts';
import { OWNER_ALIAS } from '#tests/mailbox/people.ts';
import {
  addClient,
  addOwnAddress,
  agree,
  flagsOf,
  goToThread,
  openMail,
  senderOf,
  sidebarAbout,
  textOf,
} from '#tests/support/job.ts';
import { press } from '#tests/support/press.ts';
import { until } from '#tests/support/until.ts';
import { openOwnPage, openWorld, sidebarOf, type World } from '#tests/support/world.ts';

const words = messagesFor('en');
const turkish = messagesFor('tr');
const sender = senderOf(scopeCreep);
const other = senderOf(weekendRequest);
const otherAddress = weekendRequest.messages.at(-1)?.from.email ?? '';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let world: World;
  let mail: Page;

  beforeAll(async () => {
    world = await openWorld(name);
    await addOwnAddress(world, OWNER_ALIAS.email);
    await agree(world);
    mail = await openMail(world, scopeCreep.id);
    await addClient(await sidebarAbout(mail, sender));
  });
  afterAll(async () => {
    await world?.close();
  });
  const inMail = async (id: string, who: string) => {
    await mail.bringToFront();
    await goToThread(mail, id);
    return sidebarAbout(mail, who);
  };

  test('an address named on the welcome page stands in the settings', async () => {
    const desk = await openOwnPage(world, 'options.html');
    await until('the address', async () => (await textOf(desk)).includes(OWNER_ALIAS.email));
    await desk.close();
  });

  test('another language is spoken at once, in the desk, the sidebar and the page', async () => {
    const desk = await openOwnPage(world, 'options.html');
    const choice = await until('the choice', () => desk.$('select:has(option[value="tr"])'));
    await choice.select('tr');
    await until('the desk in Turkish', async () => (await textOf(desk)).includes(turkish.settings.notClients));
    await mail.bringToFront();
    const sidebar = await sidebarOf(mail);
    await until('the sidebar in Turkish', async () => (await textOf(sidebar)).includes(turkish.mail.heading));
    await desk.bringToFront();
    await choice.select('en');
    await until('the desk in English', async () => (await textOf(desk)).includes(words.settings.notClients));
    await desk.close();
    await mail.bringToFront();
    await until('the sidebar in English', async () => (await textOf(sidebar)).includes(words.mail.heading));
  });

  test('who was declared no client is asked about again once the list is cleared', async () => {
    const sidebar = await inMail(weekendRequest.id, other);
    await press(sidebar, words.who.notAClient);
    await until('no offer', async () => !(await textOf(sidebar)).includes(words.who.add));
    const desk = await openOwnPage(world, 'options.html');
    await press(desk, words.settings.removeAddress({ address: otherAddress }));
    await until('the empty list', async () => (await textOf(desk)).includes(words.settings.notClientsNone));
    await desk.close();
    await mail.bringToFront();
    await until('the offer again', async () => (await textOf(sidebar)).includes(words.who.add));
  });

  test('the self-check names the strategies, and the copied structure holds no word of the mail', async () => {
    await inMail(scopeCreep.id, sender);
    const desk = await openOwnPage(world, 'options.html');
    await desk.evaluate(() => {
      location.hash = '#self-check';
      Object.defineProperty(navigator.clipboard, 'writeText', {
        value: async (text: string) => {
          document.documentElement.dataset.copied = text;
        },
      });
    });
    await until('a field', async () => (await desk.$$('.check-fields code')).length > 4);
    expect(await desk.$$eval('.sure-none', (missing) => missing.length)).toBeLessThan(4);
    await press(desk, words.selfCheck.copyStructure);
    await until('the word that it is copied', async () =>
      (await textOf(desk)).includes(words.selfCheck.structureCopied),
    );
    const copied = await desk.evaluate(() => document.documentElement.dataset.copied ?? '');
    expect(copied).toMatch(/role="?main/);
    const said = [
      scopeCreep.subject,
      ...scopeCreep.messages.flatMap(({ text, from }) => [text, from.name, from.email]),
    ];
    // Tags, attributes and Gmail's class names have short words of their own; names and longer words are the mail's.
    const own = new Set(
      said
        .join(' ')
        .toLowerCase()
        .match(/[\p{L}@.]{7,}/gu),
    );
    expect([...own].filter((word) => copied.toLowerCase().includes(word) && !MARKUP.has(word))).toEqual([]);
    await desk.close();
  });

  test('the popup finds a client and opens the conversation in the mail tab that is there', async () => {
    await inMail(weekendRequest.id, other);
    const popup = await openOwnPage(world, 'popup.html');
    await popup.type('input[type=search]', sender.slice(0, 4));
    await until('the client', async () => (await textOf(popup)).includes(words.popup.results));
    await press(popup, sender);
    await until('the conversation', () => mail.evaluate((id) => window.practice.openThread() === id, scopeCreep.id));
    // The popup closes itself, which is not told to the driver in Firefox.
    const mailTabs = (await world.launched.browser.pages()).filter((page) => page.url().includes('mail.google.com'));
    expect(mailTabs).toHaveLength(1);
    await mail.bringToFront();
    await flagsOf(await sidebarAbout(mail, sender));
  });
});

/** Words of the mail that HTML uses too. */
const MARKUP = new Set(['content', 'presentation', 'contact', 'subject']);
