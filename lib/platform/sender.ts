/** Who sent a message, told by what the browser says of the sender and never by what the message says. */
import { type Browser, browser } from '#imports';
import { type Site, siteOfOrigin } from '#lib/core/site.ts';
import { siteOfUrl } from './mail-tabs.ts';

export type Sender =
  | { readonly kind: 'page'; readonly tabId: number; readonly site: Site }
  | { readonly kind: 'sidebar'; readonly tabId: number; readonly site: Site | undefined }
  | { readonly kind: 'own-page' };

/** `undefined` for whoever may not speak to the background at all. A frame of ours in a mail tab is a sidebar; one at the top of a tab is a page of ours. */
export function senderOf(sender: Browser.runtime.MessageSender): Sender | undefined {
  const tabId = sender.tab?.id;
  if (isOwn(sender)) {
    const framed = tabId !== undefined && sender.frameId !== undefined && sender.frameId !== 0;
    return framed ? { kind: 'sidebar', tabId, site: siteOfUrl(sender.tab?.url) } : { kind: 'own-page' };
  }
  const site = siteOfOrigin(originOf(sender) ?? '');
  if (site === undefined || tabId === undefined || sender.frameId !== 0) return undefined;
  return { kind: 'page', tabId, site };
}

/** The dynamic address of a frame has another host than ours, but only our own pages have our id together with our scheme. */
function isOwn({ id, origin, url }: Browser.runtime.MessageSender): boolean {
  const ownScheme = new URL(browser.runtime.getURL('/')).protocol;
  return id === browser.runtime.id && [origin, url].some((address) => address?.startsWith(`${ownScheme}//`));
}

function originOf({ origin, url }: Browser.runtime.MessageSender): string | undefined {
  return origin ?? (url !== undefined && URL.canParse(url) ? new URL(url).origin : undefined);
}
