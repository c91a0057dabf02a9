/** Opens saved pages, or pieces of them, at Gmail's origin in real Chromium without a network, and reads them there. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type HTTPRequest, launch, type Page } from 'puppeteer-core';
import type { PageConversation, PageReading } from '#lib/core/mail.ts';
import { PATIENCE_MS } from '#lib/mail/page/patience.ts';
import { datedMessages } from '#lib/text/page-date/dated-messages.ts';
import { chromiumArguments, findChromium } from './chromium.ts';
import type { readAll } from './in-page-reader.ts';
import type { PracticeHost } from './proxy.ts';

export const GMAIL_URL = 'https://mail.google.com/mail/u/0/#inbox';

export type Piece = ReturnType<typeof readAll>;

export interface Reader {
  /** A page with this markup at this address; its own scripts do not run, ours are there as `goodTermsReader`. */
  open(html: string, url?: string): Promise<Page>;
  /** A page whose every request is answered by `host`, scripts and all; nothing else is reached. */
  openHost(host: PracticeHost, url: string): Promise<Page>;
  /** The reading once the page has settled, and what can be read of it as a piece. */
  read(html: string, url?: string): Promise<{ reading: PageReading; piece: Piece }>;
  /** Only what can be read of it as a piece, without waiting for a page to settle. */
  readPiece(html: string): Promise<Piece>;
  close(): Promise<void>;
}

export async function openReader(): Promise<Reader> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Install one, or set CHROMIUM_PATH to its program.');
  const bundle = await bundleReader();
  const browser = await launch({ executablePath, pipe: true, args: chromiumArguments });

  async function open(html: string, url = GMAIL_URL): Promise<Page> {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => void answer(request, html));
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(bundle);
    return page;
  }

  async function openHost(host: PracticeHost, url: string): Promise<Page> {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    // A content script is exempt from the page's Trusted Types; here the reader runs in the page itself.
    await page.setBypassCSP(true);
    page.on('request', async (request) => {
      const { status, headers, body } = await host({
        method: request.method(),
        url: new URL(request.url()),
        headers: request.headers(),
      });
      await request.respond({ status, headers: { ...headers }, body });
    });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(bundle);
    return page;
  }

  return {
    open,
    openHost,
    async read(html, url) {
      const page = await open(html, url);
      try {
        const { reading, piece } = await page.evaluate(readInPage, PATIENCE_MS + 200);
        return {
          reading: reading.kind === 'open' ? { ...reading, conversation: dated(reading.conversation) } : reading,
          piece,
        };
      } finally {
        await page.close();
      }
    },
    async readPiece(html) {
      const page = await open(html);
      const piece = await page.evaluate(() => globalThis.goodTermsReader?.readAll(document));
      await page.close();
      if (!piece) throw new Error('The reader is not in the page.');
      return piece;
    },
    close: () => browser.close(),
  };
}

/** As the background does it with what the page has reported. */
export function dated(conversation: PageConversation): PageConversation {
  return { ...conversation, messages: datedMessages(conversation) };
}

function answer(request: HTTPRequest, html: string): Promise<void> {
  if (!request.isNavigationRequest() || request.frame()?.parentFrame()) return request.abort();
  const headers = { 'content-security-policy': "script-src 'none'" };
  return request.respond({ contentType: 'text/html; charset=utf-8', headers, body: asPage(html) });
}

/** A table row cannot stand outside a table: a browser would drop it. */
function asPage(html: string): string {
  const start = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .trimStart()
    .slice(0, 4)
    .toLowerCase();
  if (/^<tr[\s>]/.test(start)) return `<table><tbody>${html}</tbody></table>`;
  return /^<td[\s>]/.test(start) ? `<table><tbody><tr>${html}</tr></tbody></table>` : html;
}

async function readInPage(patience: number) {
  const reader = globalThis.goodTermsReader;
  if (!reader) throw new Error('The reader is not in the page.');
  const page = reader.createGmailPage(window);
  let reading = page.conversation();
  if (reading.kind === 'loading') {
    await new Promise((resolve) => setTimeout(resolve, patience));
    reading = page.conversation();
  }
  return { reading, piece: reader.readAll(document) };
}

let bundled: Promise<string> | undefined;

function bundleReader(): Promise<string> {
  bundled ??= build({
    entryPoints: [fileURLToPath(new URL('./in-page-reader.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  return bundled;
}
