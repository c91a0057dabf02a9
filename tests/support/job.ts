/** The main job, step by step, as the walk and the end-to-end tests do it in either browser. */
import type { Frame, Page } from 'puppeteer-core';
import { messagesFor } from '#lib/i18n/index.ts';
import type { ConversationDefinition } from '#tests/mailbox/model.ts';
import { goTo } from './go-to.ts';
import { control, press, textsOf } from './press.ts';
import { until } from './until.ts';
import { GMAIL, sidebarOf, type World } from './world.ts';

const { mail, reply, settings, slots, welcome, who } = messagesFor('en');

export interface ShownFlag {
  readonly says: string;
  readonly marked: readonly string[];
  readonly reason: string;
}

/** Who wrote the newest message: the one that Gmail opens expanded, so the one the sidebar speaks of. */
export function senderOf({ messages }: ConversationDefinition): string {
  return messages.at(-1)?.from.name ?? '';
}

/** Agrees on the welcome page; nothing is read before. */
export async function agree(world: World): Promise<void> {
  await world.welcome.bringToFront();
  await press(world.welcome, welcome.consent);
  await until('the word that it is ready', async () => (await textOf(world.welcome)).includes(welcome.doneTitle));
}

/** Names an address of the user's on the welcome page. */
export async function addOwnAddress(world: World, address: string): Promise<void> {
  await world.welcome.bringToFront();
  const field = '.address-add input';
  await until('the field for an address', async () => (await world.welcome.$(field)) !== null);
  await world.welcome.type(field, address);
  await press(world.welcome, settings.add);
  await until('the address in the list', async () => (await textOf(world.welcome)).includes(address));
}

/** A mail tab with this conversation open. `query` chooses the page's variant (`practice-theme=dark`). */
export async function openMail(world: World, threadId: string, query = ''): Promise<Page> {
  const page = await world.launched.browser.newPage();
  await goTo(page, `${GMAIL}?${query}#all/${threadId}`);
  return page;
}

export async function goToThread(page: Page, threadId: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#all/${threadId}`);
}

export async function goToInbox(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  await until('the list', () => page.$('[gh=tl] tr.zA'));
}

/** The sidebar once it speaks of the conversation with this sender. */
export async function sidebarAbout(page: Page, senderName: string): Promise<Frame> {
  const frame = await sidebarOf(page);
  await untilSaid(frame, `the sidebar about ${senderName}`, senderName);
  return frame;
}

export async function addClient(sidebar: Frame): Promise<void> {
  await press(sidebar, who.add);
  await press(sidebar, who.save);
  await until('the client card', async () => (await textOf(sidebar)).includes(who.status.active));
}

export async function shownFlags(sidebar: Frame): Promise<ShownFlag[]> {
  return sidebar.$$eval('.flag:not(.flag-aside)', (flags) =>
    flags.map((flag) => ({
      says: flag.querySelector('h3')?.textContent ?? '',
      marked: [...flag.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
      reason: flag.querySelector('.flag-reason')?.textContent ?? '',
    })),
  );
}

export async function flagsOf(sidebar: Frame): Promise<ShownFlag[]> {
  return until('a flag', async () => {
    const flags = await shownFlags(sidebar);
    return flags.length > 0 && flags;
  });
}

export async function notAProblem(sidebar: Frame): Promise<void> {
  const before = (await shownFlags(sidebar)).length;
  await press(sidebar, mail.notAProblem);
  await until('one flag fewer', async () => (await shownFlags(sidebar)).length === before - 1);
}

const FILLINGS: Readonly<Record<string, string>> = {
  [slots.price]: '£240',
  [slots.hours]: '4',
  [slots['new-date']]: 'Friday',
  [slots['my-name']]: 'Aylin',
  [slots['can-offer']]: 'put the menu live on Thursday',
};

/** Fills each open place of the draft as a user would, once the draft is there: it follows the name of the sender. */
export async function fillOpenPlaces(sidebar: Frame): Promise<void> {
  await draftInSidebar(sidebar);
  for (const place of await sidebar.$$('.slot')) {
    const label = await place.$eval('span', (span) => span.textContent ?? '');
    const input = await place.$('input');
    await input?.click();
    await input?.type(FILLINGS[label] ?? 'next week');
  }
}

export async function draftInSidebar(sidebar: Frame): Promise<string> {
  const area = await until('the draft', () => sidebar.$('.editor textarea'));
  return area.evaluate((element) => (element instanceof HTMLTextAreaElement ? element.value : ''));
}

/** Inserts the draft and waits until the sidebar says that it is in the reply box. */
export async function insertDraft(sidebar: Frame): Promise<void> {
  await press(sidebar, reply.insert);
  await untilSaid(sidebar, 'the word that it was inserted', reply.inserted);
}

export const insertButton = (sidebar: Frame) => control(sidebar, reply.insert);

export function editorsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => window.practice.editors());
}

export function sentMails(page: Page): Promise<string[]> {
  return page.evaluate(() => window.practice.sent);
}

/** Waits for words in the sidebar; what it says in their place is half of the answer to why they do not come. */
async function untilSaid(sidebar: Frame, what: string, words: string): Promise<void> {
  const isSaid = async () => (await textOf(sidebar)).includes(words);
  await until(what, isSaid).catch(async ({ message }: Error) => {
    throw new Error(`${message}; it says: ${await textOf(sidebar)}`);
  });
}

export async function textOf(place: Frame | Page): Promise<string> {
  return (await textsOf(place, 'body')).join('\n');
}
