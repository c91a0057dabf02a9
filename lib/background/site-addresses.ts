/** The web address of a conversation at its mail site, where one is known to work. Pure. */
import type { PageConversation } from '#lib/core/mail.ts';
import type { Sighting } from '#lib/core/record.ts';
import { canonicalId, idInPath } from '#lib/mail/outlook/ids.ts';

type Place = Pick<Sighting, 'site' | 'account' | 'siteThreadId' | 'address'>;

/**
 * What must be remembered to open this conversation again: Outlook's ids stand in its addresses in a spelling that they
 * do not tell. Only an address that names this very conversation, for it may already be the next one's.
 */
export function addressToKeep({ site, threadId }: PageConversation, tabUrl: string | undefined): string | undefined {
  if (site !== 'outlook' || threadId === undefined || tabUrl === undefined || !URL.canParse(tabUrl)) return undefined;
  const { origin, pathname } = new URL(tabUrl);
  return idInPath(pathname) === canonicalId(threadId) ? origin + pathname : undefined;
}

/** In a new tab; Gmail's account is named by its address, since its number changes with the order of signing in. */
export function addressOfConversation({ site, account, siteThreadId, address }: Place): string | undefined {
  if (site === 'outlook') return address;
  if (siteThreadId === '') return undefined;
  const user = account === '' ? '' : `?authuser=${encodeURIComponent(account)}`;
  return `https://mail.google.com/mail/u/${user}#all/${encodeURIComponent(siteThreadId)}`;
}

/** In a tab of the same account; in Gmail's the page stays, only what it shows changes. */
export function addressInTab(tabUrl: string, { site, siteThreadId, address }: Place): string | undefined {
  if (site === 'outlook') return address;
  if (siteThreadId === '') return undefined;
  const url = new URL(tabUrl);
  url.hash = `all/${encodeURIComponent(siteThreadId)}`;
  return url.href;
}
