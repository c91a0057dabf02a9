/** The permission to read the mail sites, which the user can withhold or take back at any time. */
import { browser } from '#imports';
import { MAIL_ORIGINS } from '#lib/core/site.ts';

const ORIGINS = MAIL_ORIGINS.map((origin) => `${origin}/*`);

export function hasMailPermission(): Promise<boolean> {
  return browser.permissions.contains({ origins: ORIGINS });
}

/** Only on a click: browsers refuse it otherwise. */
export function requestMailPermission(): Promise<boolean> {
  return browser.permissions.request({ origins: ORIGINS });
}
