/** Whether a mail site may be read now, and otherwise why not. Asked anew each time, since the user may change it at any moment. */
import type { Site } from '#lib/core/site.ts';
import type { BlockedReason } from '#lib/core/view.ts';
import { hasPermissionFor } from '#lib/platform/permissions.ts';
import { consentAt, paused, pausedSites } from '#lib/settings/settings.ts';

export type ReadingOff = Extract<BlockedReason, 'no-consent' | 'paused' | 'site-off' | 'no-permission'>;

/** `undefined` means that it may be read. */
export async function readingOff(site: Site | undefined): Promise<ReadingOff | undefined> {
  if ((await consentAt.getValue()) === null) return 'no-consent';
  if (await paused.getValue()) return 'paused';
  if (site !== undefined && (await pausedSites.getValue()).includes(site)) return 'site-off';
  if (!(await hasPermissionFor(site))) return 'no-permission';
  return undefined;
}
