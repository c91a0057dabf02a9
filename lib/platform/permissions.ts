/** The permission to read the mail sites, which the user can withhold or take back at any time, for each site by itself. */
import { browser } from '#imports';
import { MAIL_ORIGINS, matchesOf, type Site } from '#lib/core/site.ts';

const ALL = MAIL_ORIGINS.map((origin) => `${origin}/*`);

export function hasMailPermission(): Promise<boolean> {
  return browser.permissions.contains({ origins: ALL });
}

/** Whether this site may be read at one of its origins; whose mail is at outlook.live.com need not allow the other three. */
export async function hasPermissionFor(site: Site | undefined): Promise<boolean> {
  const origins = site === undefined ? ALL : matchesOf(site);
  const granted = await Promise.all(origins.map((origin) => browser.permissions.contains({ origins: [origin] })));
  return granted.includes(true);
}

/** Only on a click: browsers refuse it otherwise. */
export function requestMailPermission(): Promise<boolean> {
  return browser.permissions.request({ origins: ALL });
}
