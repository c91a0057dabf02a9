/** Beside an Outlook that shows no address of the sender: asked once, answered, and from then on the same job as ever. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messagesFor } from '#lib/i18n/index.ts';
import { scopeCreep } from '#tests/mailbox/conversations/scope-creep.ts';
import { weekendRequest } from '#tests/mailbox/conversations/weekend-request.ts';
import { reload } from '#tests/support/go-to.ts';
import { addClient, agree, flagsOf, senderOf, sentMails, sidebarAbout, textOf } from '#tests/support/job.ts';
import { MAIL_SITES, openAt } from '#tests/support/mail-sites.ts';
import { control, press } from '#tests/support/press.ts';
import { storedRows } from '#tests/support/stored-rows.ts';
import { foreignTraffic } from '#tests/support/traffic.ts';
import { until } from '#tests/support/until.ts';
import { openWorld, type World } from '#tests/support/world.ts';

const { who } = messagesFor('en');
const sender = senderOf(scopeCreep);
const address = 'hannah@juniperbakery.example';
const NOWHERE = 'practice-sender=nowhere';

let world: World;
let mail: Page;
let sidebar: Frame;

beforeAll(async () => {
  world = await openWorld('chromium');
  await agree(world);
  const outlook = MAIL_SITES.find(({ name }) => name === 'outlook');
  if (!outlook) throw new Error('there is no practice Outlook');
  mail = await openAt(world, outlook, scopeCreep, NOWHERE);
  sidebar = await sidebarAbout(mail, sender);
});
afterAll(async () => {
  await world?.close();
});

const says = (words: string) => until(`the words "${words}"`, async () => (await textOf(sidebar)).includes(words));

const questions = async () => (await textOf(sidebar)).split(who.whoIsThis).length - 1;

test('the sender is asked about once, and nothing is matched or stored', async () => {
  await says(who.whoIsThis);
  expect(await questions()).toBe(1);
  expect(await textOf(sidebar)).not.toContain(who.newSender);
  expect(await storedRows(world, 'messages')).toEqual([]);
});

test('with the typed address they are a sender as any other, added and stored', async () => {
  await press(sidebar, who.enterAddress);
  const field = await until('the field', () => sidebar.$('.who input'));
  await field.type(address.toUpperCase());
  await press(sidebar, who.useAddress);
  await says(who.newSender);
  expect(await questions()).toBe(0);
  await addClient(sidebar);
  await until('the stored messages', async () => (await storedRows(world, 'messages')).length > 0);
  expect(await storedRows(world, 'people')).toMatchObject([{ name: sender, address }]);
  await flagsOf(sidebar);
});

test('after a reload the answer still holds, and nothing is stored twice', async () => {
  const before = await storedRows(world, 'messages');
  await reload(mail);
  sidebar = await sidebarAbout(mail, sender);
  await says(who.status.active);
  expect(await questions()).toBe(0);
  await flagsOf(sidebar);
  expect(await storedRows(world, 'messages')).toHaveLength(before.length);
});

test('another conversation asks for itself', async () => {
  const outlook = MAIL_SITES.find(({ name }) => name === 'outlook');
  await outlook?.goTo(mail, weekendRequest);
  sidebar = await sidebarAbout(mail, senderOf(weekendRequest));
  await says(who.whoIsThis);
  await outlook?.goTo(mail, scopeCreep);
  sidebar = await sidebarAbout(mail, sender);
  await says(who.status.active);
});

test('asked again, what was stored by the answer is gone, and the client stays', async () => {
  await press(sidebar, who.notThem);
  await says(who.whoIsThis);
  expect(await storedRows(world, 'messages')).toEqual([]);
  expect(await storedRows(world, 'clients')).toHaveLength(1);
});

test('the client is then one press away', async () => {
  const choice = await control(sidebar, sender);
  expect(await choice.evaluate((button) => button.textContent)).toContain(address);
  await choice.click();
  await says(who.status.active);
  await until('the stored messages', async () => (await storedRows(world, 'messages')).length > 0);
});

test('nothing was asked of any host but the mailbox, and nothing was sent', async () => {
  expect(foreignTraffic(world.proxy.log)).toEqual([]);
  expect(await sentMails(mail)).toEqual([]);
});
