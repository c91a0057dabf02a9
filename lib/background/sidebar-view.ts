/** The view of a tab, made anew from what the tab shows and from the record each time it is asked for. */
import type { Language } from '#lib/core/language.ts';
import { unreachable } from '#lib/core/result.ts';
import type { Site } from '#lib/core/site.ts';
import type { SidebarView } from '#lib/core/view.ts';
import { attempt } from '#lib/db/failure.ts';
import { notClients, ownName, quietFaults } from '#lib/settings/settings.ts';
import { type OpenConversation, openTab } from './open-tab.ts';
import { interfaceLanguage } from './orders.ts';
import { readingOff } from './permission-to-read.ts';
import { quietFor } from './quiet-faults.ts';
import { replyMaterial } from './reply-material.ts';
import { rowsOf } from './rows-of.ts';
import { conversationToView } from './view.ts';

export async function sidebarView(tabId: number, site: Site | undefined, now: number): Promise<SidebarView> {
  const language = await interfaceLanguage();
  const off = await readingOff(site);
  const shown = (await openTab(tabId)) ?? { kind: 'loading' };
  const { theme } = shown;
  if (off) return { language, kind: 'blocked', reason: off, theme };
  if (site === undefined) return { language, kind: 'no-mail-tab' };
  switch (shown.kind) {
    case 'loading':
      return { language, kind: 'loading', theme };
    case 'none':
      return { language, kind: 'empty', theme: shown.theme };
    case 'blocked':
      return { language, kind: 'blocked', reason: shown.reason, theme };
    case 'open':
      return { language, ...(await conversationView(shown, language, now)) };
    default:
      return unreachable(shown);
  }
}

/** A record that cannot be read is said with what is open, so that a sidebar that shows it already can go on showing it. */
async function conversationView(conversation: OpenConversation, language: Language, now: number) {
  const { theme, signature } = conversation;
  const rows = await attempt(() => rowsOf(conversation));
  if (!rows.ok) return { kind: 'failed', failure: `record-${rows.error}`, theme, signature } as const;
  const view = conversationToView({ conversation, rows: rows.value, notClients: await notClients.getValue() });
  return {
    ...view,
    reply: replyMaterial(view, { fallback: language, ownName: await ownName.getValue(), rows: rows.value, now }),
    quietFaults: quietFor(view.clients, await quietFaults.getValue()),
  };
}
