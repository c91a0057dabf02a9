/** How the conformance suite gets about in each practice mailbox: all that differs between the sites, and nothing of what is promised. */
import type { Page } from 'puppeteer-core';
import type { Site } from '#lib/core/site.ts';
import type { MailPage } from '#lib/mail/mail-page.ts';
import { createPracticeGmail } from '#tests/mailbox/gmail/server.ts';
import type { ConversationDefinition } from '#tests/mailbox/model.ts';
import { conversationId, inAddress, messageId, plainId } from '#tests/mailbox/outlook/ids.ts';
import { createPracticeOutlook } from '#tests/mailbox/outlook/server.ts';
import type { PracticeHost } from './proxy.ts';

export interface ConformanceSite {
  readonly name: Site;
  host(now: number): PracticeHost;
  /** The list alone, longer than it shows where the practice mailbox can do that. */
  readonly list: string;
  address(conversation: ConversationDefinition): string;
  /** The newest message in a window of its own, and what is promised of it there. */
  popOut(conversation: ConversationDefinition): { readonly url: string; readonly kind: 'blocked' | 'open' };
  /** The id that the site gives a practice conversation. */
  threadId(conversation: ConversationDefinition): string;
  readonly row: string;
  readonly replyButton: string;
  readonly editor: string;
  /** From one conversation to the next in the same tab. */
  goTo(page: Page, conversation: ConversationDefinition): Promise<void>;
  /** From a conversation to none. */
  leave(page: Page): Promise<void>;
  /** Brings the conversations from this place on into the rows that are there. */
  showRowsFrom(page: Page, place: number): Promise<void>;
  /** The open reply box's text, as its own editor knows it. */
  editorText(page: Page): Promise<string>;
  /** One undo of the editor's own. */
  undo(page: Page): Promise<void>;
  /** Makes the reader; runs in the page. */
  readonly create: () => MailPage | undefined;
}

const GMAIL = 'https://mail.google.com/mail/u/0/';

const gmail: ConformanceSite = {
  name: 'gmail',
  host: (now) => createPracticeGmail({ now }),
  list: `${GMAIL}#inbox`,
  address: ({ id }) => `${GMAIL}#inbox/${id}`,
  popOut: ({ id }) => ({ url: `${GMAIL}popout#inbox/${id}`, kind: 'blocked' }),
  threadId: ({ id }) => id,
  row: 'tr.zA:not(.apw)',
  replyButton: '.ams.bkH',
  editor: '[role=main] [g_editable=true]',
  async goTo(page, { id }) {
    await page.evaluate((name) => location.assign(`#inbox/${name}`), id);
  },
  async leave(page) {
    await page.evaluate(() => location.assign('#inbox'));
  },
  showRowsFrom: (page, place) => page.evaluate((shift) => window.practice.recycleRows(shift), place),
  editorText: (page) =>
    // biome-ignore lint/performance/useDomNodeTextContent: line breaks count here, and only innerText shows them.
    page.$eval('[role=main] [g_editable=true]', (editor) => (editor instanceof HTMLElement ? editor.innerText : '')),
  async undo(page) {
    await page.evaluate(() => document.execCommand('undo'));
  },
  create: () => globalThis.goodTermsReader?.createGmailPage(window),
};

const OUTLOOK = 'https://outlook.live.com/mail/';
const inOutlook = ({ id }: ConversationDefinition) => conversationId('consumer', id);

const outlook: ConformanceSite = {
  name: 'outlook',
  host: (now) => createPracticeOutlook({ now }),
  list: `${OUTLOOK}0/?practice-rows=5000`,
  address: (conversation) => `${OUTLOOK}0/id/${inAddress('consumer', inOutlook(conversation))}`,
  popOut({ id }) {
    const name = inAddress('consumer', messageId('consumer', id));
    return { url: `${OUTLOOK}deeplink/read/${name}?ItemID=${name}`, kind: 'open' };
  },
  threadId: (conversation) => plainId(inOutlook(conversation)),
  row: '[role=option]',
  replyButton: '.th6py button',
  editor: '[id^="editorParent_"] [contenteditable=true]',
  async goTo(page, conversation) {
    await page.$eval(`[data-convid="${inOutlook(conversation)}"]`, (row) => row instanceof HTMLElement && row.click());
  },
  async leave(page) {
    await page.evaluate(() => window.practiceOutlook.emptyPane());
  },
  // Its rows are scrolled from where they are: first to the top.
  async showRowsFrom(page, place) {
    await page.evaluate((shift) => {
      window.practice.recycleRows(-5000);
      window.practice.recycleRows(shift);
    }, place);
  },
  editorText: (page) => page.evaluate(() => window.practiceOutlook.texts()[0] ?? ''),
  async undo(page) {
    await page.evaluate(() => window.practiceOutlook.undo());
  },
  create: () => globalThis.goodTermsOutlook?.createOutlookPage(window),
};

export const CONFORMANCE_SITES: readonly ConformanceSite[] = [gmail, outlook];
