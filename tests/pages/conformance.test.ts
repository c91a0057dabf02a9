/** What every `MailPage` promises, told once: each site's reader is held to it on that site's practice mailbox. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
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
import { until } from '#tests/support/until.ts';
import { createVisits, readingsUntil, uncovered } from '#tests/support/visit.ts';

const NOW = Date.UTC(2025, 10, 21, 12, 0);
const DRAFT = 'Hi Selin,\n\nTwo more pages are <b>fine</b> & cost 80.\nShall I?';
const DONE = { ok: true, value: undefined };

let browser: OutlookReader;
beforeAll(async () => {
  browser = await openOutlookReader();
});
afterAll(() => browser?.close());

describe.each(CONFORMANCE_SITES)('$name', (site) => {
  const visit = createVisits(() => browser, site, NOW);
  afterEach(() => visit.close());

  describe('reading', () => {
    test('says what the conversation says', async () => {
      const read = await visit.open(complaintInThanks, 'practice-expanded=all');
      const { messages } = buildConversation(complaintInThanks, NOW);
      expect(read).toMatchObject({ site: site.name, account: OWNER.email, subject: complaintInThanks.subject });
      expect(read).toMatchObject({ threadId: site.threadId(complaintInThanks), notOpened: 0, leftOut: 0, drafts: 0 });
      const told = read.messages.map(({ from, author, time }) => [from.address, author, time.instant]);
      const authorOf = (email: string) => (email === OWNER.email ? 'mine' : 'theirs');
      expect(told).toEqual(messages.map(({ from: { email }, sentAt }) => [email, authorOf(email), sentAt]));
      for (const [index, { body }] of read.messages.entries()) {
        const newText = lettersOf(separate(body).newText);
        const held = messages.filter(({ text }) => newText.includes(lettersOf(text)));
        expect(held).toEqual([messages[index]]);
      }
      expect(new Set(read.messages.map(({ key }) => key)).size).toBe(messages.length);
    });

    test('tells the account, and the same of the same address when it is loaded again', async () => {
      const before = await visit.open(complaintInThanks);
      const page = await visit.openPage(site.address(complaintInThanks));
      expect(await until('the conversation', visit.reading)).toEqual(before);
      expect(await page.evaluate(() => mailPage.account()?.value)).toBe(OWNER.email);
    });

    test('counts the messages that are folded away', async () => {
      const { messages, notOpened } = await visit.open(longThread);
      expect(messages.length).toBeLessThan(3);
      expect(messages.length + notOpened).toBe(longThread.messages.length);
    });

    test('a draft in the thread is counted and is no message', async () => {
      const { messages, drafts } = await visit.open(kazakhUpdate, 'practice-expanded=all');
      const sent = buildConversation(kazakhUpdate, NOW).messages.filter(({ draft }) => !draft);
      expect(drafts).toBe(1);
      expect(messages.map(({ time }) => time.instant)).toEqual(sent.map(({ sentAt }) => sentAt));
    });

    test('nothing is open beside the list, and after a conversation was left', async () => {
      await visit.openPage(site.list);
      await visit.untilKind('none');
      const page = await visit.openPage(site.address(scopeCreep));
      await visit.untilKind('open');
      await site.leave(page);
      await visit.untilKind('none');
    });

    test('the next conversation is loading until it is there, and the last is not taken for it', async () => {
      const page = await visit.openPage(site.address(scopeCreep), 'practice-paint-delay=700');
      await visit.untilKind('open');
      const seen = page.evaluate(readingsUntil, complaintInThanks.subject);
      await site.goTo(page, complaintInThanks);
      expect(await seen).toEqual([scopeCreep.subject, 'loading', complaintInThanks.subject]);
    });

    test('a translated page is blocked, and a window of its own is as the site says', async () => {
      const page = await visit.openPage(site.address(scopeCreep));
      await visit.untilKind('open');
      await page.evaluate(() => document.documentElement.classList.add('translated-ltr'));
      expect(await page.evaluate(() => mailPage.conversation())).toEqual({ kind: 'blocked', reason: 'translated' });
      const { url, kind } = site.popOut(scopeCreep);
      await visit.openPage(url);
      await visit.untilKind(kind);
    });

    test('the signature stays when a message arrives and is another in another conversation', async () => {
      const { signature, messages, notOpened } = await visit.open(scopeCreep);
      await visit.receive(scopeCreep);
      const after = await until('the new message', async () => {
        const read = await visit.reading();
        return read && read.messages.length + read.notOpened > messages.length + notOpened ? read : undefined;
      });
      expect(after.signature).toBe(signature);
      expect((await visit.goTo(complaintInThanks)).signature).not.toBe(signature);
    });
  });

  describe('watching', () => {
    test('calls once when the next conversation is there, for a new message, and never after the end', async () => {
      await visit.open(scopeCreep, 'practice-paint-delay=400');
      await visit.listen();
      const before = (await visit.views()).length;
      await visit.goTo(complaintInThanks);
      await visit.quiet();
      expect((await visit.views()).slice(before)).toEqual([complaintInThanks.subject]);
      await visit.receive(complaintInThanks);
      await until('the new message', async () => (await visit.views()).length > before + 1);
      await visit.end();
      const ended = await visit.views();
      await visit.goTo(scopeCreep);
      await visit.quiet();
      expect(await visit.views()).toEqual(ended);
    });

    test('tells that a conversation was left', async () => {
      const page = await visit.openPage(site.address(scopeCreep));
      await visit.untilKind('open');
      await visit.listen();
      await site.leave(page);
      await until('the call', async () => (await visit.views()).at(-1) === 'none');
    });

    test('a hidden tab sees and hears nothing until it is shown again', async () => {
      await visit.open(scopeCreep);
      await visit.listen();
      const [before, observed] = [await visit.views(), await visit.observed()];
      await visit.hide(true);
      await visit.receive(scopeCreep);
      await visit.quiet();
      expect([await visit.views(), await visit.observed()]).toEqual([before, observed]);
      await visit.hide(false);
      await until('the call', async () => (await visit.views()).length > before.length);
      await visit.receive(scopeCreep);
      await until('the observers', async () => (await visit.observed()) > observed);
    });

    test('500 keys in the reply box call and wake nothing', async () => {
      const page = await visit.openPage(site.address(scopeCreep));
      await visit.untilKind('open');
      await visit.openReply();
      await visit.listen();
      const [before, observed] = [await visit.views(), await visit.observed()];
      for (let line = 0; line < 10; line++) await page.keyboard.type(`${'word '.repeat(9)}last\n`);
      await visit.quiet();
      expect(await visit.editorText()).toContain('word last');
      expect([await visit.views(), await visit.observed()]).toEqual([before, observed]);
    });
  });

  describe('inserting', () => {
    test('opens the reply box, stands above signature and quote, has the focus; nothing is sent', async () => {
      const { signature } = await visit.open(complaintInThanks);
      expect(await visit.insert(DRAFT, signature)).toEqual(DONE);
      const text = await visit.editorText();
      expect(lettersOf(text)).toMatch(new RegExp(`^${lettersOf(DRAFT)}.*${lettersOf(OWNER.name)}`, 's'));
      expect(text).toContain('<b>fine</b> & cost');
      expect(await visit.hasFocus()).toBe(true);
      expect(await visit.sent()).toEqual([]);
    });

    test('one undo gives the state before', async () => {
      const { signature } = await visit.open(complaintInThanks);
      await visit.openReply();
      const before = await visit.editorText();
      expect(await visit.insert(DRAFT, signature)).toEqual(DONE);
      expect(lettersOf(await visit.editorText())).toBe(lettersOf(DRAFT + before));
      await visit.undo();
      expect(await visit.editorText()).toBe(before);
    });

    test('what stands in the open reply box is read as it is, and a closed one says nothing', async () => {
      const { signature } = await visit.open(complaintInThanks);
      expect(await visit.replyText()).toBeUndefined();
      expect(await visit.insert(DRAFT, signature)).toEqual(DONE);
      const before = await visit.editorText();
      expect(lettersOf((await visit.replyText()) ?? '')).toContain(lettersOf(DRAFT));
      expect(await visit.editorText()).toBe(before);
    });

    test('right-to-left words run from right to left', async () => {
      const { signature } = await visit.open(complaintInThanks);
      expect(await visit.insert('سلام سارا\n\nباشه.', signature, 'rtl')).toEqual(DONE);
      expect(await visit.directionsOf('سلام سارا')).toEqual(['rtl']);
    });

    test("refuses another conversation's draft and opens no box for it", async () => {
      const { signature } = await visit.open(scopeCreep);
      await visit.goTo(complaintInThanks);
      expect(await visit.insert(DRAFT, signature)).toEqual({ ok: false, error: 'other-conversation' });
      await visit.quiet();
      expect(await visit.editors()).toEqual([]);
    });
  });

  describe('rows', () => {
    /** Every row shows the mark that its conversation has, and no other. */
    async function expectMarked(marked: ConversationDefinition | undefined): Promise<void> {
      await visit.quiet();
      for (const { text, mark } of await visit.rows())
        expect(mark, text).toBe(marked && text.includes(marked.subject) ? '7' : '');
    }

    test('are told by the ids of their conversations, anew when others are shown', async () => {
      const page = await visit.openPage(site.list);
      await page.evaluate(() => mailPage.onRows((ids) => heard.rows.push(ids), globalThis.visit.signal));
      const lists = () => page.evaluate(() => heard.rows);
      await until('the rows', async () => (await lists()).length > 0);
      const [first = []] = await lists();
      const rows = await visit.rows();
      const known = CONVERSATIONS.filter(({ subject }) => rows.some(({ text }) => text.includes(subject)));
      expect(known.length).toBeGreaterThan(5);
      expect(first).toEqual(expect.arrayContaining(known.map(site.threadId)));
      await site.showRowsFrom(page, 100);
      await until('the other rows', async () => (await lists()).length > 1);
      const others = await lists();
      expect(others.at(-1)).not.toEqual(first);
      await visit.end();
      await site.showRowsFrom(page, 0);
      await visit.quiet();
      expect(await lists()).toEqual(others);
    });

    test('bear their marks through redrawing and recycling, as high as before, until the end', async () => {
      const page = await visit.openPage(site.list);
      await page.waitForSelector(site.row);
      const before = await visit.rows();
      await visit.mark(scopeCreep);
      await expectMarked(scopeCreep);
      await visit.mark(complaintInThanks);
      await expectMarked(complaintInThanks);
      expect((await visit.rows()).map(({ height }) => height)).toEqual(before.map(({ height }) => height));
      const changes = [
        () => page.evaluate(() => window.practice.redrawRows()),
        () => page.evaluate(() => window.practice.redrawSubjects()),
        () => site.showRowsFrom(page, 100),
        () => site.showRowsFrom(page, 0),
      ];
      for (const change of changes) {
        await change();
        await expectMarked(complaintInThanks);
      }
      expect((await visit.rows()).filter(({ mark }) => mark)).toHaveLength(1);
      await visit.end();
      await expectMarked(undefined);
      expect(await page.$('.good-terms-mark')).toBeNull();
    });
  });

  describe('telling of itself', () => {
    test('the areas to keep clear hold the mail that is read and the open reply box', async () => {
      const page = await visit.openPage(site.address(scopeCreep));
      await visit.untilKind('open');
      await visit.openReply();
      const words = scopeCreep.messages.at(-1)?.text.split('\n').at(-1) ?? '';
      expect(await page.evaluate(uncovered, site.editor, words)).toEqual({ shown: 2, outside: [] });
    });

    test('the diagnosis names the way that found each field', async () => {
      const { strategies } = await visit.open(scopeCreep);
      const diagnosis = await visit.diagnose();
      expect(diagnosis).toMatchObject({ site: site.name, reading: 'open' });
      const found = diagnosis.fields.flatMap(({ field, foundBy }) => (foundBy ? [[field, foundBy] as const] : []));
      expect(Object.fromEntries(found)).toEqual(strategies);
      const fields = ['account', 'thread id', 'sender', 'time', 'body', 'recipients'];
      expect(Object.keys(strategies)).toEqual(expect.arrayContaining(fields));
    });

    test('the structure has tags and not one word of the mail', async () => {
      await visit.open(complaintInThanks, 'practice-expanded=all');
      await visit.openReply();
      const structure = await visit.structure();
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
