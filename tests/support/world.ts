/**
 * A real browser with the built extension beside the practice mailbox, as the end-to-end tests and the walk use it:
 * the extension's own pages, the sidebar of a mail tab, and the proof of what was asked of the network.
 */
import type { Frame, Page } from 'puppeteer-core';
import { folderOf } from '#tests/build/built.ts';
import type { PracticeOptions } from '#tests/mailbox/gmail/options.ts';
import { createPracticeGmail } from '#tests/mailbox/gmail/server.ts';
import type { ConversationDefinition } from '#tests/mailbox/model.ts';
import { practiceOutlookHosts } from '#tests/mailbox/outlook/server.ts';
import { type Launched, type LaunchOptions, launchChromium, launchFirefox } from './browsers.ts';
import { type RecordingProxy, startProxy } from './proxy.ts';
import { until } from './until.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface World {
  readonly name: BrowserName;
  readonly proxy: RecordingProxy;
  readonly launched: Launched;
  /** The welcome page that the extension opened after its installation. */
  readonly welcome: Page;
  close(): Promise<void>;
}

export const GMAIL = 'https://mail.google.com/mail/u/0/';

export async function openWorld(
  name: BrowserName,
  options: LaunchOptions & {
    mailbox?: Partial<PracticeOptions>;
    /** In place of the practice mailbox's own. */
    conversations?: readonly ConversationDefinition[];
  } = {},
): Promise<World> {
  const { mailbox, conversations, ...launch } = options;
  const proxy = await startProxy({
    'mail.google.com': createPracticeGmail(mailbox, conversations),
    ...practiceOutlookHosts({}, conversations),
  });
  const start = name === 'chromium' ? launchChromium : launchFirefox;
  const extension = folderOf(name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const launched = await start({ ...launch, extension, proxyPort: proxy.port });
  const welcome = await until(`the welcome page in ${name}`, () => pageWith(launched, '[data-page="welcome"]'));
  return {
    name,
    proxy,
    launched,
    welcome,
    async close() {
      await launched.close();
      await proxy.stop();
    },
  };
}

/** Opens one of the extension's own pages in a tab. Firefox refuses to be sent there: the extension opens it itself. */
export async function openOwnPage(world: World, file: 'popup.html' | 'options.html'): Promise<Page> {
  await world.welcome.evaluate((path) => {
    const api = 'browser' in globalThis ? Reflect.get(globalThis, 'browser') : Reflect.get(globalThis, 'chrome');
    return api.tabs.create({ url: api.runtime.getURL(path) }).then(() => undefined);
  }, file);
  const marker = file === 'popup.html' ? '[data-page="popup"]' : '[data-page="desk"]';
  return until(`${file} in ${world.name}`, () => pageWith(world.launched, marker));
}

/** The sidebar's frame of a mail tab, once it shows something. Firefox gives its address as about:blank, so it is known by its content. */
export function sidebarOf(mail: Page): Promise<Frame> {
  return until('the sidebar', async () => {
    for (const frame of mail.frames()) {
      if (frame === mail.mainFrame()) continue;
      // A frame that is on its way to another process may never answer; the next look finds the one that took its place.
      const found = await Promise.race([frame.$('[data-page="sidebar"]').catch(() => null), nothingAfter(1_000)]);
      if (found) return frame;
    }
    return undefined;
  });
}

async function pageWith(launched: Launched, selector: string): Promise<Page | undefined> {
  for (const page of await launched.browser.pages()) {
    const found = await page.$(selector).catch(() => null);
    if (found) return page;
  }
  return undefined;
}

function nothingAfter(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, null));
}
