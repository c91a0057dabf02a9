/** Which of Gmail's boxes a draft goes to, on its own pages: inline, open, plain or popped up, of this conversation only. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReader, type Reader } from '#tests/support/page-reader.ts';

const source = readFileSync(new URL('./gmail/conversation-2025-en/source.html', import.meta.url), 'utf8');
/** The same conversation without its saved draft, so that no box is open. */
const closed = source.replace(
  /<div class="h7" role="listitem"><div class="Bk"><div class="ip adB">.*?<\/form><\/div><\/div><\/div><\/div>/s,
  '',
);
const THREAD = '19a8309325dddc50';
const SIGNATURE =
  '<br><div class="gmail_signature" data-smartmail="gmail_signature">Alex, designer</div><div class="gmail_quote">Two more icons?</div>';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader?.close());

/** A box as Gmail draws it inline; `thread` is the conversation it answers. */
function box(content: string, { thread = THREAD, isHtml = '1' } = {}): string {
  return `<div class="M9"><form><input type="hidden" name="lts" value="${thread}"><input type="hidden" name="ishtml" value="${isHtml}"><input name="subjectbox" value="Re"></form><div class="Am editable" g_editable="true" role="textbox" aria-multiline="true" contenteditable="true">${content}</div><div role="button" class="aoO">.</div></div>`;
}

/** Answers the reply link as Gmail does: late, and only to the whole mouse sequence. */
async function answerReply(page: Page, markup: string): Promise<void> {
  await page.evaluate((html) => {
    const seen: string[] = [];
    const link = document.querySelector('.ams.bkH');
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      link?.addEventListener(type, () => {
        seen.push(type);
        if (seen.join() !== 'pointerdown,mousedown,pointerup,mouseup,click') return;
        setTimeout(() => {
          const place = document.createElement('div');
          place.className = 'ip adB';
          place.append(document.createRange().createContextualFragment(html));
          link.after(place);
        }, 120);
      });
  }, markup);
}

function insert(page: Page, text: string, direction: 'ltr' | 'rtl' = 'ltr') {
  return page.evaluate(
    async (words, dir) => {
      const gmail = globalThis.goodTermsReader?.createGmailPage(window);
      const reading = gmail?.conversation();
      const signature = reading?.kind === 'open' ? reading.conversation.signature : '';
      const result = await gmail?.insertDraft({ text: words, direction: dir, signature });
      const editor =
        document.querySelector<HTMLElement>('.ip.adB [g_editable=true]') ??
        document.querySelector<HTMLElement>('[g_editable=true]');
      return { result, text: editor?.textContent, html: editor?.outerHTML };
    },
    text,
    direction,
  );
}

const DRAFT = 'Hi Dana,\n\nTwo more icons are <b>fine</b> & cost 80.\nShall I?';

describe('insertion', () => {
  test('uses an open box, gives right-to-left text its direction and leaves the subject alone', async () => {
    const page = await reader.open(source);
    const { result, html } = await insert(page, 'سلام سارا\n\nباشه.', 'rtl');
    expect(result?.ok).toBe(true);
    expect(html).toContain('<div dir="rtl">سلام سارا</div>');
    expect(html).toContain('Half a sentence');
    await page.close();
  });

  test('plain-text mode', async () => {
    const page = await reader.open(closed);
    await answerReply(page, box('<br>-- <br>Alex', { isHtml: '0' }));
    const { result, text } = await insert(page, DRAFT);
    expect(result?.ok).toBe(true);
    expect(text).toContain('<b>fine</b>');
    expect(text?.indexOf('Shall I?')).toBeLessThan(text?.indexOf('Alex') ?? 0);
    await page.close();
  });

  test('never uses the box of another conversation', async () => {
    const page = await reader.open(
      closed.replace(
        '</body>',
        `<div class="dw"><div role="dialog">${box('Other', { thread: '1111111111111111' })}</div></div></body>`,
      ),
    );
    await answerReply(page, box(SIGNATURE));
    const { result } = await insert(page, DRAFT);
    expect(result?.ok).toBe(true);
    expect(await page.evaluate(() => document.querySelector('.dw [g_editable]')?.textContent)).toBe('Other');
    await page.close();
  });

  test('a pop-up reply of this conversation is used', async () => {
    const page = await reader.open(
      closed.replace('</body>', `<div class="dw"><div role="dialog">${box('Mine')}</div></div></body>`),
    );
    expect((await insert(page, DRAFT)).result?.ok).toBe(true);
    expect(await page.evaluate(() => document.querySelector('.dw [g_editable]')?.textContent)).toContain(
      'Shall I?Mine',
    );
    await page.close();
  });

  test('says what failed', async () => {
    const page = await reader.open(closed);
    expect((await insert(page, DRAFT)).result).toEqual({ ok: false, error: 'editor-did-not-open' });
    await page.evaluate(() => {
      for (const control of document.querySelectorAll('.ams, .aaq')) control.remove();
    });
    expect((await insert(page, DRAFT)).result).toEqual({ ok: false, error: 'no-reply-button' });
    await page.close();
    const refusing = await reader.open(source.replaceAll('contenteditable="true"', 'contenteditable="false"'));
    expect((await insert(refusing, DRAFT)).result).toEqual({ ok: false, error: 'editor-refused' });
    await refusing.close();
  });
});
