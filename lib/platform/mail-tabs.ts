/** The open tabs of mail sites. Their addresses are visible through the host permission alone. */
import { browser } from '#imports';
import type { DeskView } from '#lib/core/desk-view.ts';
import { MAIL_ORIGINS, type Site, siteOfOrigin } from '#lib/core/site.ts';

export interface MailTab {
  readonly tabId: number;
  readonly windowId: number;
  readonly site: Site;
  readonly url: string;
  readonly title: string;
}

export async function openMailTabs(): Promise<MailTab[]> {
  const tabs = await browser.tabs.query({ url: MAIL_ORIGINS.map((origin) => `${origin}/*`) });
  return tabs.flatMap(({ id, windowId, url, title }) => {
    const site = siteOfUrl(url);
    return id === undefined || url === undefined || site === undefined
      ? []
      : [{ tabId: id, windowId, site, url, title: title ?? '' }];
  });
}

/** `undefined` for anything but a mail site, and for addresses we may not see. */
export function siteOfUrl(url: string | undefined): Site | undefined {
  return url !== undefined && URL.canParse(url) ? siteOfOrigin(new URL(url).origin) : undefined;
}

/** Brings a tab to the front at another address of the same page. */
export async function bringToFront(tab: MailTab, url: string): Promise<void> {
  await browser.tabs.update(tab.tabId, { active: true, url });
  await browser.windows.update(tab.windowId, { focused: true });
}

export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url, active: true });
}

/** Opens a page of the extension in a tab of its own. */
export function openOwnPage(page: 'options' | 'welcome', view?: DeskView): Promise<void> {
  const hash = view === undefined ? '' : (`#${view}` as const);
  return openTab(browser.runtime.getURL(`/${page}.html${hash}`));
}

export async function activeTabId(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
