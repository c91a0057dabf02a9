/** How a test gets about in each practice mailbox: the same steps, told in each site's own way. */
import type { Page } from 'puppeteer-core';
import type { ConversationDefinition } from '#tests/mailbox/model.ts';
import { conversationId, inAddress } from '#tests/mailbox/outlook/ids.ts';
import { goTo } from './go-to.ts';
import { goToInbox, goToThread } from './job.ts';
import { until } from './until.ts';
import { GMAIL, type World } from './world.ts';

export interface MailSite {
  readonly name: 'gmail' | 'outlook';
  /** Where this conversation is open; `query` chooses the page's variant (`practice-theme=dark`). */
  addressOf(conversation: ConversationDefinition, query?: string): string;
  /** Opens another conversation in the same tab, as a click does. */
  goTo(page: Page, conversation: ConversationDefinition): Promise<void>;
  /** Brings the list into sight. */
  goToList(page: Page): Promise<void>;
  /** What stands in the reply box from the start, and must stay below the draft. */
  readonly below: string;
  /** What a screen reader hears of the marked rows. */
  markLabels(page: Page): Promise<(string | null)[]>;
  undo(page: Page): Promise<void>;
}

const gmail: MailSite = {
  name: 'gmail',
  addressOf: ({ id }, query = '') => `${GMAIL}?${query}#all/${id}`,
  goTo: (page, { id }) => goToThread(page, id),
  goToList: goToInbox,
  below: 'gmail_signature',
  markLabels: (page) => page.$$eval('.good-terms-mark', (all) => all.map((mark) => mark.getAttribute('aria-label'))),
  async undo(page) {
    await page.evaluate(() => document.execCommand('undo'));
  },
};

export const OUTLOOK = 'https://outlook.live.com/mail/0/';

const outlook: MailSite = {
  name: 'outlook',
  addressOf: ({ id }, query = '') => `${OUTLOOK}id/${inAddress('consumer', conversationId('consumer', id))}?${query}`,
  async goTo(page, { id }) {
    const row = `[data-convid="${conversationId('consumer', id)}"]`;
    const found = await until('the row in the list', () => page.$(row));
    await found.click();
  },
  // The list stands beside the reader.
  goToList: async () => undefined,
  // The quoted mail: not every practice conversation is answered with a signature.
  below: 'divRplyFwdMsg',
  // A row's own label is read instead of what stands in it, so the mark is its description.
  markLabels: (page) =>
    page.$$eval('.good-terms-mark', (all) =>
      all.map((mark) => mark.parentElement?.getAttribute('aria-description') ?? null),
    ),
  async undo(page) {
    await page.evaluate(() => window.practiceOutlook.undo());
  },
};

/** A mail tab with this conversation open, in sight. */
export async function openAt(
  world: World,
  site: MailSite,
  conversation: ConversationDefinition,
  query?: string,
): Promise<Page> {
  const page = await world.launched.browser.newPage();
  await goTo(page, site.addressOf(conversation, query));
  await page.bringToFront();
  return page;
}

export const MAIL_SITES: readonly MailSite[] = [gmail, outlook];
