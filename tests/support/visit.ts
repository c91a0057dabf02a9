/** One page of a practice mailbox with that site's reader in it, as `mailPage`, and what the conformance suite asks of it. */
import type { Page } from 'puppeteer-core';
import type { PageConversation } from '#lib/core/mail.ts';
import type { DraftToInsert, MailPage } from '#lib/mail/mail-page.ts';
import type { ConversationDefinition } from '#tests/mailbox/model.ts';
import type { ConformanceSite } from './conformance-sites.ts';
import type { OutlookReader } from './outlook-reader.ts';
import { dated } from './page-reader.ts';
import { until } from './until.ts';

/** Longer than a frame, an editor's own work and another look at a pane. */
const QUIET_MS = 600;

declare global {
  var mailPage: MailPage;
  /** What a visit's listeners were told: subjects and kinds of readings, and lists of ids; and what its observers saw. */
  var heard: { readonly views: string[]; readonly rows: (readonly string[])[]; observed: number };
  /** Ends at the end of the visit. */
  var visit: AbortController;
}

export function createVisits(browser: () => OutlookReader, site: ConformanceSite, now: number) {
  const host = site.host(now);
  let page: Page | undefined;

  function shown(): Page {
    if (!page) throw new Error('No page is open.');
    return page;
  }

  async function openPage(address: string, choices = ''): Promise<Page> {
    await page?.close();
    const url = new URL(address);
    for (const [name, value] of new URLSearchParams(choices)) url.searchParams.set(name, value);
    page = await browser().openHost(host, url.href);
    await page.evaluate(`
      globalThis.mailPage = (${site.create})();
      globalThis.heard = { views: [], rows: [], observed: 0 };
      globalThis.visit = new AbortController();
    `);
    return page;
  }

  /** The open conversation with its dates read, as the background stores it. */
  async function reading(): Promise<PageConversation | undefined> {
    const read = await shown().evaluate(() => mailPage.conversation());
    return read.kind === 'open' ? dated(read.conversation) : undefined;
  }

  async function readingOf({ subject }: ConversationDefinition): Promise<PageConversation> {
    return until(`"${subject}" to be read`, async () => {
      const read = await reading();
      return read?.subject === subject ? read : undefined;
    });
  }

  const hasFocus = () => shown().evaluate((editor) => document.activeElement?.matches(editor) ?? false, site.editor);
  const views = () => shown().evaluate(() => heard.views);
  const quiet = () => new Promise((done) => setTimeout(done, QUIET_MS));

  return {
    openPage,
    reading,
    views,
    hasFocus,
    quiet,
    async open(conversation: ConversationDefinition, choices?: string): Promise<PageConversation> {
      await openPage(site.address(conversation), choices);
      return readingOf(conversation);
    },
    async goTo(conversation: ConversationDefinition): Promise<PageConversation> {
      await site.goTo(shown(), conversation);
      return readingOf(conversation);
    },
    receive: ({ id }: ConversationDefinition) =>
      shown().evaluate((thread) => window.practice.receive(thread, 'One more thing, please.'), id),
    untilKind: (kind: string) =>
      until(`the reading "${kind}"`, async () => (await shown().evaluate(() => mailPage.conversation().kind)) === kind),
    /** Listens to views, and returns once nothing more is told. */
    async listen(): Promise<void> {
      await shown().evaluate(() => {
        const Original = globalThis.MutationObserver;
        globalThis.MutationObserver = class extends Original {
          constructor(callback: MutationCallback) {
            super((records, observer) => {
              heard.observed++;
              callback(records, observer);
            });
          }
        };
        mailPage.onChange(() => {
          const read = mailPage.conversation();
          heard.views.push(read.kind === 'open' ? read.conversation.subject : read.kind);
        }, visit.signal);
        globalThis.MutationObserver = Original;
      });
      await until('the first call', async () => (await views()).length > 0);
      await quiet();
    },
    observed: () => shown().evaluate(() => heard.observed),
    /** As when the user goes to another tab, and back. */
    hide: (hidden: boolean) =>
      shown().evaluate((state) => {
        Object.defineProperty(document, 'hidden', { configurable: true, value: state });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden),
    end: () => shown().evaluate(() => visit.abort()),
    /** As the user does. */
    async openReply(): Promise<void> {
      const buttons = await shown().$$(site.replyButton);
      const seen = await Promise.all(buttons.map((button) => button.isVisible()));
      await buttons[seen.indexOf(true)]?.click();
      await until('the reply box', hasFocus);
    },
    editorText: () => site.editorText(shown()),
    insert: (text: string, signature: string, direction: DraftToInsert['direction'] = 'ltr') =>
      shown().evaluate((draft) => mailPage.insertDraft(draft), { text, signature, direction }),
    replyText: () => shown().evaluate(() => mailPage.replyText()),
    undo: () => site.undo(shown()),
    editors: () => shown().evaluate(() => window.practice.editors()),
    sent: () => shown().evaluate(() => window.practice.sent),
    /** Which way these words run in the reply box. */
    async directionsOf(words: string): Promise<string[]> {
      const directions = await shown().$$eval(
        `${site.editor} *`,
        (all, own) => all.filter((one) => one.textContent === own).map((one) => getComputedStyle(one).direction),
        words,
      );
      return [...new Set(directions)];
    },
    diagnose: () => shown().evaluate(() => mailPage.diagnose()),
    structure: () => shown().evaluate(() => mailPage.structure()),
    mark: (conversation: ConversationDefinition) =>
      shown().evaluate(
        (id) => mailPage.markRows(new Map([[id, { count: 7, label: '7 open flags' }]]), visit.signal),
        site.threadId(conversation),
      ),
    rows: () =>
      shown().$$eval(site.row, (all) =>
        all.map((row) => ({
          text: row.textContent ?? '',
          mark: row.querySelector('.good-terms-mark')?.textContent ?? '',
          height: row.getBoundingClientRect().height,
        })),
      ),
    async close(): Promise<void> {
      await page?.close();
      page = undefined;
    },
  };
}

/** What is read until this subject is, each change once; runs in the page. */
export async function readingsUntil(subject: string): Promise<string[]> {
  const seen: string[] = [];
  for (let look = 0; look < 400 && seen.at(-1) !== subject; look++) {
    const read = mailPage.conversation();
    const name = read.kind === 'open' ? read.conversation.subject : read.kind;
    if (seen.at(-1) !== name) seen.push(name);
    await new Promise((done) => setTimeout(done, 20));
  }
  return seen;
}

/** The elements that hold these words in a mail, and the editor, that no area to keep clear holds; runs in the page. */
export function uncovered(editor: string, words: string): { readonly shown: number; readonly outside: string[] } {
  const areas = mailPage.keepClear();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const shown = [...document.querySelectorAll(editor)];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const around = node.parentElement;
    const isTheirs = node.nodeValue?.includes(words) && !around?.closest('[contenteditable=true], script');
    if (isTheirs && around?.checkVisibility()) shown.push(around);
  }
  const outside = shown.filter((element) => {
    const inner = element.getBoundingClientRect();
    const holds = (area: DOMRect) =>
      area.left <= inner.left && area.right >= inner.right && area.top <= inner.top && area.bottom >= inner.bottom;
    return !areas.some(holds);
  });
  return { shown: shown.length, outside: outside.map((element) => element.outerHTML) };
}
