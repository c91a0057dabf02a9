/** What every `MailPage` promises, told once: each site's reader is held to it on that site's practice mailbox. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { PageConversation } from '#lib/core/mail.ts';
import { lettersOf } from '#lib/mail/page/draft-markup.ts';
import { separate } from '#lib/text/split-text.ts';
import { buildConversation } from '#tests/mailbox/build-conversation.ts';
import { complaintInThanks } from '#tests/mailbox/conversations/complaint-in-thanks.ts';
import { CONVERSATIONS } from '#tests/mailbox/conversations/index.ts';
import { kazakhUpdate } from '#tests/mailbox/conversations/kazakh-update.ts';
import { longThread } from '#tests/mailbox/conversations/long-thread.ts';
import { scopeCreep } from '#tests/mailbox/conversations/scope-creep.ts';
import type { ConversationDefinition } from '#tests/mailbox/model.ts';
import { OWNER } from '#tests/mailbox/people.ts';
import { CONFORMANCE_SITES } from '#tests/support/conformance-sites.ts';
import { type OutlookReader, openOutlookReader } from '#tests/support/outlook-reader.ts';
import { dated } from '#tests/support/page-reader.ts';
import { until } from '#tests/support/until.ts';

const NOW = Date.UTC(2025, 10, 21, 12, 0);
const DRAFT = 'Hi Selin,\n\nTwo more pages are <b>fine</b> & cost 80.\nShall I?';
/** Longer than a frame, an editor's own work and the wait for another look at a pane. */
const QUIET_MS = 600;

let browser: OutlookReader;
beforeAll(async () => {
  browser = await openOutlookReader();
});
afterAll(() => browser?.close());

describe.each(CONFORMANCE_SITES)('$name', (site) => {
  const host = site.host(NOW);
  let page: Page;
  afterEach(() => page?.close());

  async function openPage(address: string, choices = ''): Promise<void> {
    const url = new URL(address);
    for (const [name, value] of new URLSearchParams(choices)) url.searchParams.set(name, value);
    page = await browser.openHost(host, url.href);
    await page.evaluate(`globalThis.mailPage = (${site.create})()`);
  }

  async function open(conversation: ConversationDefinition, choices?: string): Promise<PageConversation> {
    await openPage(site.address(conversation), choices);
    return until('the conversation to be read', reading);
  }

  /** The open conversation with its dates read, as the background stores it. */
  async function reading(): Promise<PageConversation | undefined> {
    const now = await page.evaluate(() => mailPage.conversation());
    return now.kind === 'open' ? dated(now.conversation) : undefined;
  }

  const kind = () => page.evaluate(() => mailPage.conversation().kind);
  const quiet = () => new Promise((done) => setTimeout(done, QUIET_MS));

  describe('reading', () => {
    test('says what the conversation says', async () => {
      const read = await open(complaintInThanks, 'practice-expanded=all');
      const { messages } = buildConversation(complaintInThanks, NOW);
      expect(read).toMatchObject({ site: site.name, account: OWNER.email, subject: complaintInThanks.subject });
      expect(read).toMatchObject({ threadId: site.threadId(complaintInThanks), notOpened: 0, leftOut: 0, drafts: 0 });
      expect(await page.evaluate(() => mailPage.account()?.value)).toBe(OWNER.email);
      const said = read.messages.map(({ from, author, time, clipped }) => [from.address, author, time.instant, clipped]);
      expect(said).toEqual(
        messages.map(({ from: { email }, sentAt }) => [email, email === OWNER.email ? 'mine' : 'theirs', sentAt, false]),
      );
      const texts = read.messages.map(({ body }) => lettersOf(separate(body).newText));
      for (const [index, text] of texts.entries()) {
        expect(text).toContain(lettersOf(messages[index]?.text ?? ''));
        const quoted = messages.filter((_, other) => other !== index);
        expect(quoted.filter((other) => text.includes(lettersOf(other.text)))).toEqual([]);
      }
      expect(new Set(read.messages.map(({ key }) => key)).size).toBe(messages.length);
    });

    test('tells the same of the same address in another tab', async () => {
      const first = await open(complaintInThanks);
      await page.close();
      const { threadId, signature, messages } = await open(complaintInThanks);
      expect({ threadId, signature, messages }).toEqual({
        threadId: first.threadId,
        signature: first.signature,
        messages: first.messages,
      });
    });

    test('counts the messages that are folded away', async () => {
      const { messages, notOpened } = await open(longThread);
      expect(messages.length).toBeLessThan(3);
      expect(messages.length + notOpened).toBe(longThread.messages.length);
    });

    test('a draft in the thread is counted and no message', async () => {
      const written = buildConversation(kazakhUpdate, NOW).messages.filter(({ draft }) => !draft);
      const { messages, drafts } = await open(kazakhUpdate, 'practice-expanded=all');
      expect(drafts).toBe(1);
      expect(messages.map(({ time }) => time.instant)).toEqual(written.map(({ sentAt }) => sentAt));
    });

    test('nothing is open in the list, or after leaving a conversation', async () => {
      await openPage(site.list);
      await until('the list', async () => (await kind()) === 'none');
      await page.close();
      await open(scopeCreep);
      await site.leave(page);
      await until('nothing to be open', async () => (await kind()) === 'none', 9_000);
    });

    test('the next conversation is loading until it is there, and the last one is not taken for it', async () => {
      await open(scopeCreep, 'practice-paint-delay=700');
      const seen = page.evaluate(watchKinds, complaintInThanks.subject);
      await site.goTo(page, complaintInThanks);
      expect(await seen).toEqual([scopeCreep.subject, 'loading', complaintInThanks.subject]);
    });

    test('a translated page is blocked, and a window of its own is as the site says', async () => {
      await open(scopeCreep);
      await page.evaluate(() => document.documentElement.classList.add('translated-ltr'));
      expect(await page.evaluate(() => mailPage.conversation())).toEqual({ kind: 'blocked', reason: 'translated' });
      await page.close();
      const popOut = site.popOut(scopeCreep);
      await openPage(popOut.url);
      await until(`it to be ${popOut.kind}`, async () => (await kind()) === popOut.kind);
    });

    test('the signature stays when a message arrives and is another in another conversation', async () => {
      const before = await open(scopeCreep);
      await page.evaluate((id) => window.practice.receive(id, 'One more thing, please.'), scopeCreep.id);
      const after = await until('the new message', async () => {
        const now = await reading();
        return now && now.messages.length + now.notOpened > before.messages.length + before.notOpened ? now : undefined;
      });
      expect(after.signature).toBe(before.signature);
      await site.goTo(page, complaintInThanks);
      const other = await until('the other one', async () => {
        const now = await reading();
        return now?.subject === complaintInThanks.subject ? now : undefined;
      });
      expect(other.signature).not.toBe(before.signature);
    });
  });

  describe('watching', () => {
    const calls = () => page.evaluate((): string[] => Reflect.get(globalThis, 'calls'));

    async function watch(): Promise<void> {
      await page.evaluate(() => {
        const seen: string[] = [];
        const stop = new AbortController();
        document.addEventListener('endvisit', () => stop.abort());
        Object.assign(globalThis, { calls: seen });
        mailPage.onChange(() => {
          const now = mailPage.conversation();
          seen.push(now.kind === 'open' ? now.conversation.subject : now.kind);
        }, stop.signal);
      });
      await until('the first call', async () => (await calls()).length > 0);
      await quiet();
    }

    test('calls once the next conversation is there, when a message arrives, and never after the end', async () => {
      await open(scopeCreep, 'practice-paint-delay=400');
      await watch();
      const before = (await calls()).length;
      await site.goTo(page, complaintInThanks);
      await until('the next one', async () => (await calls()).at(-1) === complaintInThanks.subject);
      await quiet();
      const settled = await calls();
      expect(settled.slice(before)).toEqual([complaintInThanks.subject]);
      await page.evaluate((id) => window.practice.receive(id, 'One more thing, please.'), complaintInThanks.id);
      await until('the new message', async () => (await calls()).length > settled.length);
      await page.evaluate(() => document.dispatchEvent(new Event('endvisit')));
      const ended = await calls();
      await site.goTo(page, scopeCreep);
      await until('the way back', async () => (await reading())?.subject === scopeCreep.subject);
      await quiet();
      expect(await calls()).toEqual(ended);
    });

    test('500 keys in the reply box call nothing', async () => {
      await open(scopeCreep);
      await openReply();
      await watch();
      const before = await calls();
      for (let line = 0; line < 10; line++) await page.keyboard.type(`${'word '.repeat(9)}last\n`);
      await quiet();
      expect(await site.editorText(page)).toContain('word last');
      expect(await calls()).toEqual(before);
    });
  });

  async function openReply(): Promise<void> {
    const buttons = await page.$$(site.replyButton);
    const seen = await Promise.all(buttons.map((button) => button.isVisible()));
    await buttons[seen.indexOf(true)]?.click();
    const isFocused = (editor: string) => document.activeElement?.matches(editor) ?? false;
    await until('the reply box', () => page.evaluate(isFocused, site.editor));
  }

  describe('inserting', () => {
    const insert = (draft: { text: string; direction: 'ltr' | 'rtl'; signature: string }) =>
      page.evaluate((given) => mailPage.insertDraft(given), draft);

    test('opens the reply box and stands above signature and quote; nothing is sent', async () => {
      const { signature } = await open(complaintInThanks);
      expect(await insert({ text: DRAFT, direction: 'ltr', signature })).toEqual({ ok: true, value: undefined });
      const text = await site.editorText(page);
      expect(lettersOf(text)).toMatch(new RegExp(`^${lettersOf(DRAFT)}.*AylinSaber`, 's'));
      expect(text).toContain('<b>fine</b> & cost');
      expect(await page.evaluate(() => window.practice.sent)).toEqual([]);
    });

    test('one undo gives the state before', async () => {
      const { signature } = await open(complaintInThanks);
      await openReply();
      const before = await site.editorText(page);
      expect(await insert({ text: DRAFT, direction: 'ltr', signature })).toEqual({ ok: true, value: undefined });
      expect(lettersOf(await site.editorText(page))).toBe(lettersOf(DRAFT + before));
      await site.undo(page);
      expect(await site.editorText(page)).toBe(before);
    });

    test('right-to-left words run from right to left', async () => {
      const { signature } = await open(complaintInThanks);
      const words = 'سلام سارا';
      expect(await insert({ text: words, direction: 'rtl', signature })).toEqual({ ok: true, value: undefined });
      const directions = await page.$$eval(
        `${site.editor} *`,
        (all, own) => all.filter((one) => one.textContent === own).map((one) => getComputedStyle(one).direction),
        words,
      );
      expect(new Set(directions)).toEqual(new Set(['rtl']));
    });

    test("refuses another conversation's draft and opens no box for it", async () => {
      const { signature } = await open(scopeCreep);
      await site.goTo(page, complaintInThanks);
      await until('the other one', async () => (await reading())?.subject === complaintInThanks.subject);
      const refused = await insert({ text: DRAFT, direction: 'ltr', signature });
      expect(refused).toEqual({ ok: false, error: 'other-conversation' });
      expect(await page.evaluate(() => window.practice.editors())).toEqual([]);
    });
  });

  describe('rows', () => {
    const looks = () =>
      page.$$eval(site.row, (rows) =>
        rows.map((row) => ({
          text: row.textContent ?? '',
          mark: row.querySelector('.good-terms-mark')?.textContent ?? '',
          height: row.getBoundingClientRect().height,
        })),
      );

    /** Every row shows the mark that its conversation has, and no other. */
    async function expectMarked(marked: ConversationDefinition | undefined): Promise<void> {
      await quiet();
      for (const { text, mark } of await looks())
        expect(mark, text).toBe(marked && text.includes(marked.subject) ? '7' : '');
    }

    const mark = (conversation: ConversationDefinition) =>
      page.evaluate((id) => {
        const stop = new AbortController();
        document.addEventListener('endvisit', () => stop.abort());
        mailPage.markRows(new Map([[id, { count: 7, label: '7 open flags' }]]), stop.signal);
      }, site.threadId(conversation));

    test('are named by the ids their conversations have', async () => {
      await openPage(site.list);
      await page.evaluate(() => {
        const seen: (readonly string[])[] = [];
        const stop = new AbortController();
        document.addEventListener('endvisit', () => stop.abort());
        Object.assign(globalThis, { lists: seen });
        mailPage.onRows((ids) => seen.push(ids), stop.signal);
      });
      const lists = () => page.evaluate((): string[][] => Reflect.get(globalThis, 'lists'));
      const [first] = await until('the rows', async () => ((await lists()).length > 0 ? lists() : undefined));
      const rows = await looks();
      const known = CONVERSATIONS.filter(({ subject }) => rows.some(({ text }) => text.includes(subject)));
      expect(known.length).toBeGreaterThan(5);
      expect(known.map(site.threadId).filter((id) => !first?.includes(id))).toEqual([]);
      await page.evaluate(() => window.practice.recycleRows(4));
      await until('the other rows', async () => (await lists()).length > 1);
      expect((await lists()).at(-1)).not.toEqual(first);
      await page.evaluate(() => document.dispatchEvent(new Event('endvisit')));
      const ended = await lists();
      await page.evaluate(() => window.practice.recycleRows(0));
      await quiet();
      expect(await lists()).toEqual(ended);
    });

    test('bear their marks through redrawing and recycling, as high as before, until the end', async () => {
      await openPage(site.list);
      await page.waitForSelector(site.row);
      const heights = (await looks()).map(({ height }) => height);
      await mark(scopeCreep);
      await expectMarked(scopeCreep);
      await mark(complaintInThanks);
      await expectMarked(complaintInThanks);
      const after = await looks();
      expect(after.map(({ height }) => height)).toEqual(heights);
      expect(after.filter((row) => row.mark)).toHaveLength(1);
      await page.evaluate(() => window.practice.redrawRows());
      await expectMarked(complaintInThanks);
      await page.evaluate(() => window.practice.redrawSubjects());
      await expectMarked(complaintInThanks);
      await page.evaluate(() => window.practice.recycleRows(100));
      await expectMarked(complaintInThanks);
      await page.evaluate(() => window.practice.recycleRows(0));
      await expectMarked(complaintInThanks);
      expect((await looks()).filter((row) => row.mark)).toHaveLength(1);
      await page.evaluate(() => document.dispatchEvent(new Event('endvisit')));
      await expectMarked(undefined);
      expect(await page.$('.good-terms-mark')).toBeNull();
    });
  });

  describe('telling of itself', () => {
    test('the areas to keep clear hold the mail that is read and the open reply box', async () => {
      await open(scopeCreep);
      await openReply();
      const outside = await page.evaluate(
        (editor, words) => {
          const areas = mailPage.keepClear();
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) =>
            node.nodeValue?.includes(words) && node.parentElement?.closest('[contenteditable=true], script') === null
              ? NodeFilter.FILTER_ACCEPT
              : NodeFilter.FILTER_SKIP,
          );
          const shown = [...document.querySelectorAll(editor)];
          for (let node = texts.nextNode(); node; node = texts.nextNode())
            if (node.parentElement?.checkVisibility()) shown.push(node.parentElement);
          const isIn = (inner: DOMRect) => (area: DOMRect) =>
            area.left <= inner.left && area.right >= inner.right && area.top <= inner.top && area.bottom >= inner.bottom;
          return {
            shown: shown.length,
            outside: shown.filter((one) => !areas.some(isIn(one.getBoundingClientRect()))).map((one) => one.outerHTML),
          };
        },
        site.editor,
        scopeCreep.messages.at(-1)?.text.split('\n').at(0) ?? '',
      );
      expect(outside).toEqual({ shown: 2, outside: [] });
    });

    test('the diagnosis names the way that found each field', async () => {
      const { strategies } = await open(scopeCreep);
      const diagnosis = await page.evaluate(() => mailPage.diagnose());
      expect(diagnosis).toMatchObject({ site: site.name, reading: 'open' });
      const named = diagnosis.fields.flatMap(({ field, foundBy }) => (foundBy ? [[field, foundBy] as const] : []));
      expect(Object.fromEntries(named)).toEqual(strategies);
      console.log(site.name, named.map(([f, b]) => `${f}:${b.strategy}`).join(' '));
      expect(Object.keys(strategies)).toEqual(expect.arrayContaining(['account', 'thread id', 'sender', 'time']));
    });

    test('the structure has tags and not one word of the mail', async () => {
      await open(complaintInThanks, 'practice-expanded=all');
      await openReply();
      const structure = await page.evaluate(() => mailPage.structure());
      expect(structure).toContain('<body');
      const { subject, messages } = complaintInThanks;
      const written = [subject, ...messages.flatMap(({ text, from }) => [text, from.name, from.email])].join(' ');
      const words = new Set(written.toLowerCase().match(/\p{L}{4,}/gu));
      const told = structure.toLowerCase().match(/\p{L}+/gu) ?? [];
      expect(told.filter((word) => words.has(word))).toEqual([]);
      expect(structure).not.toContain(site.threadId(complaintInThanks));
    });
  });
});

/** What is read until this subject is, each change once. */
async function watchKinds(subject: string): Promise<string[]> {
  const seen: string[] = [];
  for (let wait = 0; wait < 400 && seen.at(-1) !== subject; wait++) {
    const now = mailPage.conversation();
    const name = now.kind === 'open' ? now.conversation.subject : now.kind;
    if (seen.at(-1) !== name) seen.push(name);
    await new Promise((done) => setTimeout(done, 20));
  }
  return seen;
}
