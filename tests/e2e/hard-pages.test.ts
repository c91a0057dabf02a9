/** The main job on pages that are not the plain one: Gmail's layouts, languages and editors, and mail that is no client's request. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { messagesFor } from '#lib/i18n/index.ts';
import { forwardedRequest } from '#tests/mailbox/conversations/forwarded-request.ts';
import { groupList } from '#tests/mailbox/conversations/group-list.ts';
import { kazakhUpdate } from '#tests/mailbox/conversations/kazakh-update.ts';
import { longThread } from '#tests/mailbox/conversations/long-thread.ts';
import { persianPlain } from '#tests/mailbox/conversations/persian-plain.ts';
import { receipt } from '#tests/mailbox/conversations/receipt.ts';
import { scopeCreep } from '#tests/mailbox/conversations/scope-creep.ts';
import { weekendRequest } from '#tests/mailbox/conversations/weekend-request.ts';
import { OWNER_ALIAS } from '#tests/mailbox/people.ts';
import { goTo } from '#tests/support/go-to.ts';
import {
  addOwnAddress,
  agree,
  draftInSidebar,
  editorsOf,
  fillOpenPlaces,
  flagsOf,
  insertButton,
  insertDraft,
  openMail,
  senderOf,
  sentMails,
  shownFlags,
  sidebarAbout,
  textOf,
} from '#tests/support/job.ts';
import { press } from '#tests/support/press.ts';
import { coveredBy, dockBecomes, pressTab } from '#tests/support/shown-dock.ts';
import { until } from '#tests/support/until.ts';
import { GMAIL, openWorld, sidebarOf, type World } from '#tests/support/world.ts';

const words = messagesFor('en');
const sender = senderOf(scopeCreep);

/** Reading does not differ by browser, which the page cases show; so the layouts are taken in Chromium alone. */
describe('reading, in Chromium', () => {
  let world: World;
  let mail: Page;
  const errors: unknown[] = [];

  beforeAll(async () => {
    world = await openWorld('chromium');
    await addOwnAddress(world, OWNER_ALIAS.email);
    await agree(world);
    mail = await openMail(world, scopeCreep.id);
    mail.on('pageerror', (error) => errors.push(error));
  });
  afterAll(async () => {
    await world?.close();
  });

  const show = (path: string) => goTo(mail, `${new URL(GMAIL).origin}${path}`);
  const open = (id: string, query = '') => show(`/mail/u/0/?${query}#all/${id}`);

  test.each([
    ['a window of its own', `/mail/u/0/popout?x#all/${scopeCreep.id}`, words.blocked['pop-out'].title],
    ['a mailbox of somebody else', `/mail/u/0/d/AEoRXRTx/?x#all/${scopeCreep.id}`, words.blocked.delegated.title],
    [
      'a page the browser has translated',
      `/mail/u/0/?practice-translated#all/${scopeCreep.id}`,
      words.blocked.translated.title,
    ],
  ])('%s is said to be unreadable, and nothing is flagged', async (_, path, title) => {
    await show(path);
    const sidebar = await sidebarOf(mail);
    await until(`“${title}”`, async () => (await textOf(sidebar)).includes(title));
    expect(await sidebar.$$('.flag, .editor')).toHaveLength(0);
    await open(scopeCreep.id);
    await sidebarAbout(mail, sender);
  });

  test.each([
    ['the old header', 'practice-header=old'],
    ['the new header', 'practice-header=new'],
    ['the reading pane at the right', 'practice-reading-pane=right'],
    ['the reading pane below', 'practice-reading-pane=below'],
    ['a dark theme', 'practice-theme=dark'],
    ['a Persian display', 'practice-language=fa'],
    ['a Kazakh display', 'practice-language=kk'],
    ['a company’s title', 'practice-title=workspace'],
  ])('with %s the newest words are flagged and nothing lies under the sidebar', async (_, query) => {
    await open(scopeCreep.id, query);
    const sidebar = await sidebarAbout(mail, sender);
    const flags = await flagsOf(sidebar);
    expect(flags.map(({ says }) => says)).toEqual([words.signals['scope-creep']]);
    expect(await textOf(sidebar)).toContain(words.mail.notOpened({ count: scopeCreep.messages.length - 1 }));
    expect(await textOf(sidebar)).not.toContain(words.who.undated);
    await dockBecomes(mail, 'open');
    expect(await coveredBy(mail, '.a3s, .ha, [role=listitem], tr.zA')).toEqual([]);
  });

  test('with conversation view off one message is read', async () => {
    await open(scopeCreep.id, 'practice-conversation-view=off');
    const text = await textOf(await sidebarAbout(mail, sender));
    expect(text).not.toContain(words.mail.earlier({ count: 1 }));
    expect(text).not.toMatch(/folded in the mail/);
  });

  test('on a page from right to left the sidebar stands at the left', async () => {
    await open(scopeCreep.id, 'practice-direction=rtl');
    await sidebarAbout(mail, sender);
    expect(await dockBecomes(mail, 'open')).toMatchObject({ left: 0, room: 360 });
    await open(persianPlain.id, 'practice-language=fa');
    const sidebar = await sidebarAbout(mail, senderOf(persianPlain));
    expect(await shownFlags(sidebar)).toEqual([]);
  });

  test('a list’s mail proposes nobody as a client, and the own alias is the user’s', async () => {
    await open(groupList.id, 'practice-expanded=all');
    const sidebar = await sidebarAbout(mail, groupList.messages[0]?.from.name ?? '');
    await until('all three messages', async () => (await textOf(sidebar)).includes(words.mail.earlier({ count: 2 })));
    await press(sidebar, words.mail.earlier({ count: 2 }));
    await until('the own message', async () => (await textOf(sidebar)).includes(words.mail.you));
    const text = await textOf(sidebar);
    expect(text).not.toContain(words.who.add);
    expect(text).not.toContain(OWNER_ALIAS.email);
  });

  test('of a forwarded mail the sender is known, and whoever wrote it first is not proposed', async () => {
    await open(forwardedRequest.id, 'practice-expanded=all');
    const sidebar = await sidebarAbout(mail, forwardedRequest.messages[0]?.from.name ?? '');
    expect(await sidebar.$$eval('.client', (cards) => cards.map((card) => card.textContent ?? ''))).toHaveLength(1);
    expect(await textOf(sidebar)).not.toContain('jonas.dahl');
  });

  test('of a long thread the sidebar says how many messages are folded', async () => {
    await open(longThread.id);
    const sidebar = await sidebarAbout(mail, senderOf(longThread));
    expect(await textOf(sidebar)).toContain(words.mail.notOpened({ count: longThread.messages.length - 1 }));
  });

  test('an unfinished answer is no message', async () => {
    await open(kazakhUpdate.id, 'practice-expanded=all');
    const sidebar = await sidebarAbout(mail, kazakhUpdate.messages[1]?.from.name ?? '');
    await until('two others', async () => (await textOf(sidebar)).includes(words.mail.earlier({ count: 2 })));
    expect(await textOf(sidebar)).not.toContain('кешіріңіз');
  });

  test('a receipt is read and nothing in it is flagged', async () => {
    await open(receipt.id);
    const sidebar = await sidebarAbout(mail, senderOf(receipt));
    await until('the calm line', async () => (await textOf(sidebar)).includes(words.mail.nothing));
    expect(await shownFlags(sidebar)).toEqual([]);
  });

  test('none of these pages had an error', () => {
    expect(errors).toEqual([]);
  });
});

describe.each(['chromium', 'firefox'] as const)('inserting, in %s', (name) => {
  let world: World;
  let mail: Page;
  let sidebar: Frame;

  beforeAll(async () => {
    world = await openWorld(name);
    await agree(world);
    mail = await openMail(world, scopeCreep.id);
  });
  afterAll(async () => {
    await world?.close();
  });
  const open = async (query: string) => {
    await goTo(mail, `${GMAIL}?${query}#all/${scopeCreep.id}`);
    sidebar = await sidebarAbout(mail, sender);
    await fillOpenPlaces(sidebar);
  };
  beforeEach(async () => {
    await mail.bringToFront();
  });

  test('a plain-text editor gets the draft as text', async () => {
    await open('practice-editor=plain');
    const draft = await draftInSidebar(sidebar);
    await insertDraft(sidebar);
    const [editor = ''] = await editorsOf(mail);
    expect([...new Set(editor.match(/<\w+/g))].filter((tag) => tag !== '<br' && tag !== '<div')).toEqual([]);
    for (const line of draft.split('\n').filter(Boolean)) expect(unescaped(editor)).toContain(line);
  });

  test('with several boxes open the draft goes to the one of this conversation', async () => {
    await open('practice-expanded=all&practice-header=new');
    await mail.click('[gh=cm]');
    await until('the compose window', async () => (await editorsOf(mail)).length === 1);
    await mail.$$eval('.ams.bkH', (links) => {
      const shown = links.filter((link) => link.checkVisibility()).at(-1);
      for (const type of ['mousedown', 'mouseup', 'click'])
        shown?.dispatchEvent(new MouseEvent(type, { bubbles: true }));
    });
    await until('the reply box', async () => (await editorsOf(mail)).length === 2);
    const draft = await draftInSidebar(sidebar);
    // The sidebar has folded away from the compose window; the user opens it over it.
    await pressTab(mail);
    await insertDraft(sidebar);
    const firstLine = draft.split('\n')[0] ?? '';
    const [inReply, inCompose] = await Promise.all(
      ['.ip [g_editable="true"]', '.AD [g_editable="true"]'].map((editor) =>
        mail.$eval(editor, (element) => element.textContent ?? ''),
      ),
    );
    expect(inReply).toContain(firstLine);
    expect(inCompose).not.toContain(firstLine);
    expect(
      await mail.$$eval('.AD input[name=subjectbox]', (all) =>
        all.map((input) => (input instanceof HTMLInputElement ? input.value : '')),
      ),
    ).toEqual(['']);
  });

  test('another conversation in the meantime: nothing is inserted, the draft stays, Copy has the focus', async () => {
    await open('practice-reply-delay=100');
    const draft = await draftInSidebar(sidebar);
    // In a hidden tab the page is not watched, so the sidebar still shows the conversation that is gone.
    await world.welcome.bringToFront();
    await until('the tab to be hidden', () => mail.evaluate(() => document.hidden));
    await mail.evaluate((id) => {
      for (const heading of document.querySelectorAll('h2.hP')) {
        heading.setAttribute('data-legacy-thread-id', id);
        heading.removeAttribute('data-thread-perm-id');
      }
    }, weekendRequest.id);
    const button = await insertButton(sidebar);
    await button.evaluate((insert) => insert instanceof HTMLElement && insert.click());
    const sentence = words.reply.failures['other-conversation'];
    await until('the sentence', async () => (await textOf(sidebar)).includes(sentence));
    expect(await editorsOf(mail)).toEqual([]);
    expect(await draftInSidebar(sidebar)).toBe(draft);
    expect(await sidebar.evaluate(() => document.activeElement?.textContent)).toBe(words.reply.copy);
    expect(await sentMails(mail)).toEqual([]);
  });
});

function unescaped(markup: string): string {
  return markup.replaceAll('&nbsp;', ' ').replaceAll('&amp;', '&');
}
