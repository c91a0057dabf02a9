/** The main job beside each practice mailbox in real Chromium and real Firefox: open, flag, add, draft, insert, dismiss, come back. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messagesFor } from '#lib/i18n/index.ts';
import { scopeCreep } from '#tests/mailbox/conversations/scope-creep.ts';
import { weekendRequest } from '#tests/mailbox/conversations/weekend-request.ts';
import { goTo, reload } from '#tests/support/go-to.ts';
import {
  addClient,
  agree,
  draftInSidebar,
  editorsOf,
  fillOpenPlaces,
  flagsOf,
  insertDraft,
  notAProblem,
  senderOf,
  sentMails,
  shownFlags,
  sidebarAbout,
  textOf,
} from '#tests/support/job.ts';
import { MAIL_SITES, openAt } from '#tests/support/mail-sites.ts';
import { press } from '#tests/support/press.ts';
import { restartBackground } from '#tests/support/restart.ts';
import { storedRows } from '#tests/support/stored-rows.ts';
import { foreignTraffic } from '#tests/support/traffic.ts';
import { until } from '#tests/support/until.ts';
import { openOwnPage, openWorld, sidebarOf, type World } from '#tests/support/world.ts';

const words = messagesFor('en');
const sender = senderOf(scopeCreep);

const RUNS = MAIL_SITES.flatMap((site) => (['chromium', 'firefox'] as const).map((browser) => ({ site, browser })));

describe.each(RUNS)('$site.name in $browser', ({ site, browser: name }) => {
  let world: World;
  let mail: Page;
  let sidebar: Frame;

  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterAll(async () => {
    await world?.close();
  });

  test('before the consent nothing is read, and the folded sidebar says so when it is opened', async () => {
    mail = await openAt(world, site, scopeCreep);
    await until('the dock', () => mail.$('good-terms-dock'));
    expect(await storedRows(world, 'messages')).toEqual([]);
    await expect(sidebarNow(mail)).resolves.toBe(undefined);
  });

  test('after the consent the open conversation is read, and its words are flagged with a reason', async () => {
    await agree(world);
    await mail.bringToFront();
    await reload(mail);
    sidebar = await sidebarAbout(mail, sender);
    const flags = await flagsOf(sidebar);
    expect(flags.map(({ says }) => says)).toContain(words.signals['scope-creep']);
    for (const { marked, reason } of flags) {
      expect(marked.join('')).not.toBe('');
      expect(reason).not.toBe('');
    }
  });

  test('mail of a sender who is not a client is never stored', async () => {
    expect(await storedRows(world, 'messages')).toEqual([]);
    expect(await storedRows(world, 'people')).toEqual([]);
  });

  test('the sender is added as a client, and the messages are stored once', async () => {
    await addClient(sidebar);
    const stored = await until('the stored messages', async () => {
      const rows = await storedRows(world, 'messages');
      return rows.length > 0 && rows;
    });
    await reload(mail);
    sidebar = await sidebarAbout(mail, sender);
    await flagsOf(sidebar);
    expect(await storedRows(world, 'messages')).toHaveLength(stored.length);
  });

  test('the draft goes into the reply box, above signature and quote, and one undo takes it out', async () => {
    await fillOpenPlaces(sidebar);
    const draft = await draftInSidebar(sidebar);
    await insertDraft(sidebar);
    const [editor = ''] = await editorsOf(mail);
    const firstLine = draft.split('\n')[0] ?? '';
    expect(editor).toContain(firstLine);
    expect(editor.indexOf(firstLine)).toBeLessThan(editor.indexOf(site.below));
    expect(await sentMails(mail)).toEqual([]);
    const noticed = await mail.evaluate(() => window.practice.noticed());
    expect(noticed.join('')).toContain(firstLine);
    await site.undo(mail);
    const [undone = ''] = await editorsOf(mail);
    expect(undone).not.toContain(firstLine);
    expect(undone).toContain(site.below);
  });

  test('the list marks the conversation while it has an open flag', async () => {
    await site.goToList(mail);
    const labels = await until('a row mark', async () => {
      const found = await site.markLabels(mail);
      return found.length > 0 && found;
    });
    expect(labels).toEqual([words.page.rowMark({ count: 1 })]);
    await site.goTo(mail, scopeCreep);
    sidebar = await sidebarAbout(mail, sender);
  });

  test('a flag that is not a problem goes away, and stays away after the background was restarted', async () => {
    const before = await flagsOf(sidebar);
    await notAProblem(sidebar);
    await restartBackground(world);
    await site.goTo(mail, weekendRequest);
    await sidebarAbout(mail, senderOf(weekendRequest));
    await site.goTo(mail, scopeCreep);
    sidebar = await sidebarAbout(mail, sender);
    await until('the flags again', async () => (await textOf(sidebar)).includes(words.mail.heading));
    expect(await shownFlags(sidebar)).toHaveLength(before.length - 1);
    await site.goToList(mail);
    await until('the list without marks', async () => (await mail.$$('.good-terms-mark')).length === 0);
  });

  test('the popup names who waits for an answer, and opens the conversation', async () => {
    const popup = await openOwnPage(world, 'popup.html');
    await until('the client in the popup', async () => (await textOf(popup)).includes(sender));
    // Nothing is read in a tab that nobody sees.
    await mail.bringToFront();
    await site.goTo(mail, weekendRequest);
    await sidebarAbout(mail, senderOf(weekendRequest));
    await popup.bringToFront();
    // The popup closes itself at the click, and Outlook's page is loaded anew: what was held of either is gone.
    await press(popup, sender).catch(() => undefined);
    await until('the mail tab at that conversation', async () => {
      const about = await sidebarOf(mail)
        .then(textOf)
        .catch(() => '');
      return about.includes(sender);
    });
  });

  test.runIf(name === 'firefox')('a container tab knows the same client', async () => {
    const container = await world.launched.browser.createBrowserContext();
    const page = await container.newPage();
    await goTo(page, site.addressOf(scopeCreep));
    const inContainer = await sidebarAbout(page, sender);
    expect(await textOf(inContainer)).toContain(words.who.status.active);
    await container.close();
  });

  test('nothing was asked of any host but the mailbox, and nothing was sent', async () => {
    expect(foreignTraffic(world.proxy.log)).toEqual([]);
    expect(await sentMails(mail)).toEqual([]);
  });
});

async function sidebarNow(mail: Page): Promise<Frame | undefined> {
  return Promise.race([
    sidebarOf(mail).catch(() => undefined),
    new Promise<undefined>((done) => setTimeout(done, 1500, undefined)),
  ]);
}
