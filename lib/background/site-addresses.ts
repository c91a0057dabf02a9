/** The web address of a conversation at its mail site, where one is known to work. Pure. */
import type { Sighting } from '#lib/core/record.ts';

type Place = Pick<Sighting, 'site' | 'account' | 'siteThreadId'>;

/** In a new tab; the account is named by its address, since its number changes with the order of signing in. */
export function addressOfConversation({ site, account, siteThreadId }: Place): string | undefined {
  if (site !== 'gmail' || siteThreadId === '') return undefined;
  const user = account === '' ? '' : `?authuser=${encodeURIComponent(account)}`;
  return `https://mail.google.com/mail/u/${user}#all/${encodeURIComponent(siteThreadId)}`;
}

/** In a tab of the same account: the page stays, only what it shows changes. */
export function addressInTab(tabUrl: string, { site, siteThreadId }: Place): string | undefined {
  if (site !== 'gmail' || siteThreadId === '') return undefined;
  const url = new URL(tabUrl);
  url.hash = `all/${encodeURIComponent(siteThreadId)}`;
  return url.href;
}
