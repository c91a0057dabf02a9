/** Mail that is too much or means harm, and pages that are no mail: a clear sidebar, nothing executed, Gmail as it was. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { MAX_MESSAGES } from '#lib/core/limits.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import { escapeAttempt } from '#tests/mailbox/conversations/escape-attempt.ts';
import { generatedConversation } from '#tests/mailbox/conversations/generated.ts';
import { CONVERSATIONS } from '#tests/mailbox/conversations/index.ts';
import { goTo } from '#tests/support/go-to.ts';
import {
  agree,
  goToInbox,
  goToThread,
  openMail,
  senderOf,
  sentMails,
  sidebarAbout,
  textOf,
} from '#tests/support/job.ts';
import { dockBecomes, dockOf, pressTab } from '#tests/support/shown-dock.ts';
import { until } from '#tests/support/until.ts';
import { GMAIL, openWorld, sidebarOf, type World } from '#tests/support/world.ts';

const words = messagesFor('en');
const HUGE = generatedConversation(2, (index) => (index === 0 ? 5_000_000 : 300), '1998877665544330');
const LONG = generatedConversation(2_000, () => 80, '1990000000000001');
const SHORT = CONVERSATIONS[0] ?? escapeAttempt;

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let world: World;
  let mail: Page;
  const errors: unknown[] = [];

  beforeAll(async () => {
    world = await openWorld(name, { conversations: [...CONVERSATIONS, HUGE, LONG] });
    await agree(world);
    mail = await openMail(world, SHORT.id);
    mail.on('pageerror', (error) => errors.push(error));
    await sidebarAbout(mail, senderOf(SHORT));
  });
  afterAll(async () => {
    await world?.close();
  });
  afterEach(async () => {
    expect(errors).toEqual([]);
    expect(await sentMails(mail)).toEqual([]);
    await goToInbox(mail);
    expect((await mail.$$('[gh=tl] tr.zA')).length).toBeGreaterThanOrEqual(CONVERSATIONS.length);
  });
  const reopen = async (id: string) => {
    await goTo(mail, `${GMAIL}?practice-expanded=all#all/${id}`);
    return sidebarOf(mail);
  };

  test('a mail that tries to escape stays text, its backwards name stays in its place, and the nameless are counted', async () => {
    await reopen(escapeAttempt.id);
    const sidebar = await sidebarAbout(mail, 'invoice@acme-billing.example');
    await until('the count', async () => (await textOf(sidebar)).includes(words.who.withoutAddress({ count: 1 })));
    await until('the body as text', async () => {
      // What is folded is drawn when it is opened, so each round may find more to open.
      await sidebar.$$eval('details:not([open])', (all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      return (await textOf(sidebar)).includes('<script>window.escaped = 1</script>');
    });
    expect(await sidebar.$$('main img, main script, main form[action], main a[href^="javascript"]')).toHaveLength(0);
    const names = await sidebar.$$eval('.name', (all) =>
      all.map(({ localName, textContent }) => `${localName}:${textContent}`),
    );
    expect(names.join()).toContain('bdi:Acme');
    expect(names.join()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(await sidebar.evaluate(() => 'escaped' in window)).toBe(false);
    expect(await mail.evaluate(() => 'escaped' in window)).toBe(false);
  });

  test('a body of 5 MB is read to its limit, and the sidebar says so', async () => {
    await reopen(HUGE.id);
    const sidebar = await sidebarAbout(mail, HUGE.messages[0]?.from.name ?? '');
    await until('the word that it is cut', async () => (await textOf(sidebar)).includes(words.mail.clipped));
  });

  test('of a thread with 2,000 open messages the newest are read and the others counted', async () => {
    await reopen(LONG.id);
    const sidebar = await sidebarAbout(mail, LONG.messages[0]?.from.name ?? '');
    const leftOut = words.mail.leftOut({ count: LONG.messages.length - MAX_MESSAGES });
    await until(`“${leftOut}”`, async () => (await textOf(sidebar)).includes(leftOut));
    await goToInbox(mail);
    await goToThread(mail, SHORT.id);
    await sidebarAbout(mail, senderOf(SHORT));
  });

  test('a page that is not Gmail’s mail view stays alone, and the sidebar says why when it is asked', async () => {
    await goTo(mail, `${GMAIL}#inbox`);
    await goTo(mail, `${GMAIL}practice.js`);
    await until('the page', () => mail.$('body'));
    const { kind } = await dockOf(mail);
    if (kind === 'tab') await pressTab(mail);
    await dockBecomes(mail, 'open');
    const sidebar = await sidebarOf(mail);
    const { title } = words.blocked['not-mail-view'];
    await until(`“${title}”`, async () => (await textOf(sidebar)).includes(title));
    await goTo(mail, `${GMAIL}#inbox`);
  });
});
