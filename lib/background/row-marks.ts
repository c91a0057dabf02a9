/** Which conversations of a mail site's list have open flags, with the words a screen reader says. */
import type { Site } from '#lib/core/site.ts';
import { attempt } from '#lib/db/failure.ts';
import { openFlagsByThread } from '#lib/db/read/open-flags.ts';
import { messagesFor } from '#lib/i18n/index.ts';
import type { RowMark } from '#lib/mail/mail-page.ts';
import { interfaceLanguage } from './orders.ts';
import { readingOff } from './permission-to-read.ts';
import { orRefuse } from './refusal.ts';

export async function rowMarks(
  site: Site,
  { account, threadIds }: { account?: string | undefined; threadIds: string[] },
): Promise<Record<string, RowMark>> {
  if (await readingOff(site)) return {};
  const counts = orRefuse(await attempt(() => openFlagsByThread(site, account ?? '', threadIds)));
  const { rowMark } = messagesFor(await interfaceLanguage()).page;
  return Object.fromEntries([...counts].map(([threadId, count]) => [threadId, { count, label: rowMark({ count }) }]));
}
