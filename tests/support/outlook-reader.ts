/** Opens saved or practice pages at Outlook's origins in real Chromium without a network, with the Outlook reader in them. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { PageReading } from '#lib/core/mail.ts';
import { dated, openReader } from './page-reader.ts';
import type { PracticeHost } from './proxy.ts';

export const OUTLOOK_URL = 'https://outlook.live.com/mail/0/';

/** Longer than a pane may take to follow the selection, and than an unfinished view counts as loading. */
const SETTLED_MS = 5_500;

export interface OutlookReader {
  open(html: string, url?: string): Promise<Page>;
  openHost(host: PracticeHost, url: string): Promise<Page>;
  /** The reading of a saved page once it has settled, with its dates read as the background does. */
  read(html: string, url?: string): Promise<PageReading>;
  close(): Promise<void>;
}

export async function openOutlookReader(): Promise<OutlookReader> {
  const reader = await openReader();
  const bundle = await bundleReader();
  const withReader = async (page: Page) => {
    await page.setViewport({ width: 1440, height: 900 });
    await page.evaluate(bundle);
    return page;
  };
  const open = async (html: string, url = OUTLOOK_URL) => withReader(await reader.open(html, url));
  return {
    open,
    openHost: async (host, url) => withReader(await reader.openHost(host, url)),
    async read(html, url) {
      const page = await open(html, url);
      try {
        return readingAsStored(await page.evaluate(readWhenSettled, SETTLED_MS));
      } finally {
        await page.close();
      }
    },
    close: () => reader.close(),
  };
}

export function readingAsStored(reading: PageReading): PageReading {
  return reading.kind === 'open' ? { ...reading, conversation: dated(reading.conversation) } : reading;
}

async function readWhenSettled(patience: number): Promise<PageReading> {
  const page = globalThis.goodTermsOutlook?.createOutlookPage(window);
  if (!page) throw new Error('The reader is not in the page.');
  const reading = page.conversation();
  if (reading.kind !== 'loading') return reading;
  await new Promise((resolve) => setTimeout(resolve, patience));
  return page.conversation();
}

let bundled: Promise<string> | undefined;

export function bundleReader(): Promise<string> {
  bundled ??= build({
    entryPoints: [fileURLToPath(new URL('./in-outlook-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  }).then((result) => result.outputFiles[0]?.text ?? '');
  return bundled;
}
