/** The web address of a conversation at its mail site. Pure. */
import type { Sighting } from '#lib/core/record.ts';
import { unreachable } from '#lib/core/result.ts';

type Place = Pick<Sighting, 'site' | 'account' | 'siteThreadId'>;

/** In a new tab; the account is named by its address, since its number changes with the order of signing in. */
export function addressOfConversation({ site, account, siteThreadId }: Place): string {
  switch (site) {
    case 'gmail': {
      const user = account === '' ? '' : `?authuser=${encodeURIComponent(account)}`;
      return `https://mail.google.com/mail/u/${user}#all/${encodeURIComponent(siteThreadId)}`;
    }
    case 'outlook':
      return `https://outlook.live.com/mail/0/id/${encodeURIComponent(siteThreadId)}`;
    default:
      return unreachable(site);
  }
}

/** In a tab of the same account: the page stays, only what it shows changes. */
export function addressInTab(tabUrl: string, place: Place): string {
  if (place.site !== 'gmail') return addressOfConversation(place);
  const url = new URL(tabUrl);
  url.hash = `all/${encodeURIComponent(place.siteThreadId)}`;
  return url.href;
}
