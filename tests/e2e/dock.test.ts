/** The sidebar's place beside the mail in both browsers: what it leaves clear, its width, its tab, the pause, and its end. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messagesFor } from '#lib/i18n/index.ts';
import { scopeCreep } from '#tests/mailbox/conversations/scope-creep.ts';
import { weekendRequest } from '#tests/mailbox/conversations/weekend-request.ts';
import { reload } from '#tests/support/go-to.ts';
import {
  addClient,
  agree,
  goToInbox,
  goToThread,
  openMail,
  senderOf,
  sidebarAbout,
  textOf,
} from '#tests/support/job.ts';
import { press } from '#tests/support/press.ts';
import { coveredBy, dockBecomes, dockOf, pressTab } from '#tests/support/shown-dock.ts';
import { until } from '#tests/support/until.ts';
import { openOwnPage, openWorld, sidebarOf, type World } from '#tests/support/world.ts';

const words = messagesFor('en');
const sender = senderOf(scopeCreep);
const REPLY = '.ams.bkH';
const SEND = '.IZ .aoO';
/** The reader, the reply box, the list of messages, and the strip of compose windows. */
const MUST_STAY_CLEAR = '.a3s, .ha, [role=listitem], .M9, .AD, .practice-toolbar, .practice-account';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let world: World;
  let mail: Page;
  const errors: unknown[] = [];

  beforeAll(async () => {
    world = await openWorld(name);
    await agree(world);
    mail = await openMail(world, scopeCreep.id);
    mail.on('pageerror', (error) => errors.push(error));
    await addClient(await sidebarAbout(mail, sender));
  });
  afterAll(async () => {
    await world?.close();
  });

  test('beside a conversation nothing of the mail is covered, and neither are the reply box and Send', async () => {
    const dock = await dockBecomes(mail, 'open');
    expect(dock.room).toBe(360);
    expect(await coveredBy(mail, MUST_STAY_CLEAR)).toEqual([]);
    await mail.click(REPLY);
    await until('the reply box', () => mail.$(SEND));
    await mail.$eval(SEND, (send) => send.scrollIntoView({ block: 'center' }));
    expect(await coveredBy(mail, `${MUST_STAY_CLEAR}, ${SEND}`)).toEqual([]);
    expect((await dockOf(mail)).kind).toBe('open');
  });

  test('its edge is dragged and moved by keys within 320 to 480, and the width is remembered', async () => {
    const { left, y } = await dockBecomes(mail, 'open');
    await mail.mouse.move(left + 2, y);
    await mail.mouse.down();
    await mail.mouse.move(left - 300, y, { steps: 4 });
    await mail.mouse.up();
    expect((await dockOf(mail)).room).toBe(480);
    await mail.keyboard.press('ArrowRight');
    await mail.keyboard.press('ArrowRight');
    expect((await dockOf(mail)).room).toBe(448);
    expect(await coveredBy(mail, MUST_STAY_CLEAR)).toEqual([]);
    await reload(mail);
    await sidebarAbout(mail, sender);
    expect((await dockBecomes(mail, 'open')).room).toBe(448);
  });

  test('closed it leaves a tab at the edge and gives the page its width back; the tab opens it again', async () => {
    await press(await sidebarOf(mail), words.sidebar.close);
    const tab = await dockBecomes(mail, 'tab');
    expect(tab.room).toBe(0);
    expect(tab.right).toBe(await mail.evaluate(() => innerWidth));
    expect(tab.right - tab.left).toBeLessThan(32);
    expect(await coveredBy(mail, '.a3s, .M9, .ams, .aaq')).toEqual([]);
    await reload(mail);
    await until('the conversation', () => mail.$('.a3s'));
    await pressTab(mail);
    await dockBecomes(mail, 'open');
    await sidebarAbout(mail, sender);
  });

  test('a compose window is never covered: it folds, comes back when the window closes, and opens over it if asked', async () => {
    await mail.click('[gh=cm]');
    await until('the compose window', () => mail.$('.AD'));
    await dockBecomes(mail, 'tab');
    expect(await coveredBy(mail, '.AD, .AD .aoO')).toEqual([]);
    await pressTab(mail);
    expect((await dockBecomes(mail, 'open')).room).toBe(0);
    await press(await sidebarOf(mail), words.sidebar.close);
    await pressTab(mail);
    await press(await sidebarOf(mail), words.sidebar.close);
    await dockBecomes(mail, 'tab');
    await mail.click('.AD .Ha');
    expect((await dockBecomes(mail, 'tab')).room).toBe(0);
    await pressTab(mail);
    await dockBecomes(mail, 'open');
    await mail.click('[gh=cm]');
    await dockBecomes(mail, 'tab');
    await mail.click('.AD .Ha');
    expect((await dockBecomes(mail, 'open')).room).toBe(448);
  });

  test('in a window too narrow for both it is a tab, opens over the mail if asked, and never shows only to fold again', async () => {
    await mail.setViewport({ width: 900, height: 800 });
    await dockBecomes(mail, 'tab');
    expect((await dockOf(mail)).room).toBe(0);
    const seen = countFramesWithDock(mail);
    await goToThread(mail, weekendRequest.id);
    await until('the other conversation', () => isOpen(mail, weekendRequest.id));
    await goToThread(mail, scopeCreep.id);
    await until('the conversation again', () => isOpen(mail, scopeCreep.id));
    expect(await seen).toBe(0);
    await pressTab(mail);
    expect((await dockBecomes(mail, 'open')).room).toBe(0);
    await sidebarAbout(mail, sender);
    await mail.setViewport({ width: 1440, height: 800 });
    await until('room', async () => (await dockOf(mail)).room === 448);
  });

  test('with the list it is gone without a trace', async () => {
    await goToInbox(mail);
    await dockBecomes(mail, 'away');
    expect((await dockOf(mail)).room).toBe(0);
    await goToThread(mail, weekendRequest.id);
    await dockBecomes(mail, 'open');
    await sidebarAbout(mail, senderOf(weekendRequest));
  });

  test('while paused nothing is read: marks, flags and sidebar are gone at once, and come back', async () => {
    const popup = await openOwnPage(world, 'popup.html');
    await mail.bringToFront();
    await goToInbox(mail);
    await until('a row mark', () => mail.$('.good-terms-mark'));
    await popup.bringToFront();
    await press(popup, words.popup.pauseAll);
    await until('no row mark', async () => (await mail.$$('.good-terms-mark')).length === 0);
    await mail.bringToFront();
    await goToThread(mail, scopeCreep.id);
    await until('the conversation', () => mail.$('.a3s'));
    await pressTab(mail);
    const sidebar = await sidebarOf(mail);
    await until('the word that it is paused', async () => (await textOf(sidebar)).includes(words.blocked.paused.title));
    expect(await textOf(sidebar)).not.toContain(sender);
    await popup.bringToFront();
    await press(popup, words.popup.resumeAll);
    await popup.close();
    await mail.bringToFront();
    await sidebarAbout(mail, sender);
    await dockBecomes(mail, 'open');
  });

  test('a consent taken back stops the reading in the open tab', async () => {
    const options = await openOwnPage(world, 'options.html');
    await press(options, words.settings.withdraw);
    await until('the offer to decide', async () => (await textOf(options)).includes(words.settings.decide));
    await options.close();
    await mail.bringToFront();
    await dockBecomes(mail, 'tab');
    await pressTab(mail);
    const sidebar = await sidebarOf(mail);
    await until('the question', async () => (await textOf(sidebar)).includes(words.blocked['no-consent'].title));
    expect(await textOf(sidebar)).not.toContain(sender);
  });

  test('once the extension is gone the mail looks and works as before', async () => {
    await dockBecomes(mail, 'open');
    const other = await world.launched.browser.newPage();
    await other.bringToFront();
    await removeExtension(world);
    // The browser ends the script a moment later; it is noticed whenever the user comes back to the tab.
    await until('the dock to go', async () => {
      await other.bringToFront();
      await mail.bringToFront();
      return (await dockOf(mail)).kind === 'away';
    });
    expect((await dockOf(mail)).room).toBe(0);
    // Firefox stops the script at once and takes only its style sheet away; after an update it starts the new one in the tab.
    if (name === 'chromium') {
      expect(await mail.$$('good-terms-dock')).toHaveLength(0);
      expect(await mail.$$('good-terms-note')).toHaveLength(1);
    }
    await goToInbox(mail);
    await goToThread(mail, weekendRequest.id);
    await until('the other conversation', () => isOpen(mail, weekendRequest.id));
    expect(errors).toEqual([]);
  });
});

/** A conversation is open with a message that can be read. */
function isOpen(mail: Page, threadId: string): Promise<boolean> {
  return mail.evaluate(
    (id) =>
      window.practice.openThread() === id &&
      [...document.querySelectorAll('.a3s')].some((body) => body.checkVisibility()) &&
      [...document.querySelectorAll('h2.hP')].some((one) => one.checkVisibility() && one.outerHTML.includes(id)),
    threadId,
  );
}

/** In how many of the next frames the panel lies at the window's edge. */
function countFramesWithDock(mail: Page): Promise<number> {
  return mail.evaluate(async () => {
    let seen = 0;
    for (let frame = 0; frame < 60; frame++) {
      await new Promise((done) => requestAnimationFrame(done));
      if (document.elementFromPoint(innerWidth - 60, innerHeight * 0.25)?.localName === 'good-terms-dock') seen += 1;
    }
    return seen;
  });
}

/** Chromium: as an update does it, the pages of ours close. Firefox: taken out, as by its owner. */
async function removeExtension({ name, launched, welcome }: World): Promise<void> {
  if (name === 'chromium')
    await welcome.evaluate(() => void setTimeout(() => Reflect.get(globalThis, 'chrome').runtime.reload()));
  else await launched.browser.uninstallExtension(launched.extensionId ?? '');
}
