/** Who sent a message, told by what the browser says of the sender and never by what the message says. */
import { type Browser, browser } from '#imports';
import { type Site, siteOfOrigin } from '#lib/core/site.ts';
import { siteOfUrl } from './mail-tabs.ts';

export type Sender =
  /** `address` is the tab's, as the browser has it. */
  | { readonly kind: 'page'; readonly tabId: number; readonly site: Site; readonly address: string | undefined }
  | { readonly kind: 'sidebar'; readonly tabId: number; readonly site: Site | undefined }
  | { readonly kind: 'own-page' };

/**
 * `undefined` for whoever may not speak to the background at all. A frame of ours in a mail tab is the sidebar of that
 * tab; one at the top is a page of ours. Such a page alone, where it names a tab in `forTab`, is that tab's sidebar:
 * a mail page can frame ours, and must not reach another tab through it.
 */
export async function senderOf(sender: Browser.runtime.MessageSender, forTab?: unknown): Promise<Sender | undefined> {
  const tabId = sender.tab?.id;
  if (isOwn(sender)) {
    const framed = sender.frameId !== undefined && sender.frameId !== 0;
    if (forTab !== undefined) return framed ? undefined : sidebarAbout(forTab);
    return framed && tabId !== undefined
      ? { kind: 'sidebar', tabId, site: siteOfUrl(sender.tab?.url) }
      : { kind: 'own-page' };
  }
  if (forTab !== undefined) return undefined;
  const site = siteOfOrigin(originOf(sender) ?? '');
  if (site === undefined || tabId === undefined || sender.frameId !== 0) return undefined;
  return { kind: 'page', tabId, site, address: sender.tab?.url };
}

async function sidebarAbout(tabId: unknown): Promise<Sender | undefined> {
  if (typeof tabId !== 'number') return undefined;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab && { kind: 'sidebar', tabId, site: siteOfUrl(tab.url) };
}

/** The dynamic address of a frame has another host than ours, but only our own pages have our id together with our scheme. */
function isOwn({ id, origin, url }: Browser.runtime.MessageSender): boolean {
  const ownScheme = new URL(browser.runtime.getURL('/')).protocol;
  return id === browser.runtime.id && [origin, url].some((address) => address?.startsWith(`${ownScheme}//`));
}

function originOf({ origin, url }: Browser.runtime.MessageSender): string | undefined {
  return origin ?? (url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined);
}
