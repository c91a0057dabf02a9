/** The walk's part beside the practice Outlook: the same client, a draft in Outlook's own editor, and its other shapes. */
import type { Page } from 'puppeteer-core';
import { messagesFor } from '#lib/i18n/index.ts';
import {
  editorsOf,
  fillOpenPlaces,
  flagsOf,
  insertDraft,
  senderOf,
  sentMails,
  sidebarAbout,
  textOf,
} from '#tests/support/job.ts';
import { MAIL_SITES, openAt } from '#tests/support/mail-sites.ts';
import { until } from '#tests/support/until.ts';
import { sidebarOf, type World } from '#tests/support/world.ts';
import type { Album } from './album.ts';
import { scopeCreep } from './conversations/scope-creep.ts';
import { conversationId, inAddress } from './outlook/ids.ts';

const { id } = scopeCreep;
const BUSINESS = `https://outlook.office.com/mail/id/${inAddress('business', conversationId('business', id))}`;
const CONSUMER = `https://outlook.live.com/mail/0/id/${inAddress('consumer', conversationId('consumer', id))}`;

/** Other shapes of Outlook, each at the address where the conversation is open in it. */
const SHAPES: Readonly<Record<string, string>> = {
  'outlook german business dark': `${BUSINESS}?practice-language=de&practice-theme=dark`,
  'outlook right to left': `${CONSUMER}?practice-language=fa`,
};

export async function walkOutlook(world: World, album: Album): Promise<void> {
  const site = MAIL_SITES.find(({ name }) => name === 'outlook');
  if (!site) throw new Error('the practice Outlook is missing');
  const { who, mail: words } = messagesFor('en');
  let mail: Page = world.welcome;

  await album.step(
    'outlook',
    () => mail,
    async () => {
      mail = await openAt(world, site, scopeCreep);
      const sidebar = await sidebarAbout(mail, senderOf(scopeCreep));
      await until('the client from Gmail', async () => (await textOf(sidebar)).includes(who.status.active));
      return `${senderOf(scopeCreep)} is the same client here, ${(await flagsOf(sidebar)).length} flag`;
    },
  );
  await album.step(
    'outlook insert',
    () => mail,
    async () => {
      const sidebar = await sidebarOf(mail);
      await fillOpenPlaces(sidebar);
      await insertDraft(sidebar);
      const [editor = ''] = await editorsOf(mail);
      if ((await sentMails(mail)).length > 0) throw new Error('something was sent');
      if (!editor.includes('£240')) throw new Error('the editor’s model does not hold the draft');
      return 'the draft stands in the model of Outlook’s own editor; nothing was sent';
    },
  );
  for (const [name, address] of Object.entries(SHAPES)) {
    await album.step(
      name,
      () => mail,
      async () => {
        mail = await world.launched.browser.newPage();
        await mail.goto(address);
        await mail.bringToFront();
        const sidebar = await sidebarAbout(mail, senderOf(scopeCreep));
        await until('the flags', async () => (await textOf(sidebar)).includes(words.heading));
        return `${(await flagsOf(sidebar)).length} flag`;
      },
    );
  }
}
