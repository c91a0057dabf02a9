/** What follows from changes made elsewhere: in the settings, in the record by another page, and to tabs. */
import { showBadge } from '#lib/platform/badge.ts';
import { siteOfUrl } from '#lib/platform/mail-tabs.ts';
import { queueAnalysis, runAnalysisQueue } from './analysis-queue.ts';
import { inTurn } from './in-turn.ts';
import { changeMessages, dropTab, openTab, openTabIds } from './open-tab.ts';
import { readingOff } from './permission-to-read.ts';
import { showTab } from './show-tab.ts';
import { tellMarksChanged, tellOrders, tellSidebar, tellToReadAgain } from './tell.ts';

/** A page has written the record: what a tab shows may belong to another client now, or to none. */
export async function recordChanged(): Promise<void> {
  for (const tabId of await openTabIds()) tellToReadAgain(tabId);
  await showAll();
}

/** Badges, sidebars and row marks from the tables again. */
export async function showAll(): Promise<void> {
  await Promise.all((await openTabIds()).map(showTab));
  await tellMarksChanged();
}

export function analyseWhatWaits(): Promise<void> {
  return runAnalysisQueue(showAll, Date.now);
}

/** Where reading is off now, what was read is forgotten before anybody is told. */
export async function settingsChanged(): Promise<void> {
  for (const tabId of await openTabIds()) {
    const shown = await openTab(tabId);
    if (await readingOff(shown?.kind === 'open' ? shown.site : undefined)) await leaveTab(tabId);
  }
  await tellOrders();
  await tellMarksChanged();
}

/** Everything is judged again by the new measure, strangers' mail with the next report of its page. */
export async function sensitivityChanged(): Promise<void> {
  await queueAnalysis(undefined);
  await analyseWhatWaits();
  for (const tabId of await openTabIds()) {
    await inTurn(`tab-${tabId}`, () => changeMessages(tabId, (message) => ({ ...message, analysed: false })));
    tellToReadAgain(tabId);
  }
}

/** Drafts that nobody has touched are signed anew. */
export async function ownNameChanged(): Promise<void> {
  for (const tabId of await openTabIds()) tellSidebar(tabId);
}

/** The tab is closed, shows another page, or starts anew. */
export async function leaveTab(tabId: number): Promise<void> {
  await inTurn(`tab-${tabId}`, () => dropTab(tabId));
  await showBadge(tabId, 0);
}

/** Gmail moves within its page without leaving it; only another origin does. */
export async function tabNavigated(tabId: number, url: string | undefined): Promise<void> {
  if (siteOfUrl(url) === undefined && (await openTab(tabId))) await leaveTab(tabId);
}
