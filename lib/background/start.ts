/** Starts the background: every listener at once, then whatever an earlier worker left unfinished. */
import { browser } from '#imports';
import { activeTabId, openOwnPage } from '#lib/platform/mail-tabs.ts';
import { sendToPage } from '#lib/rpc/send-to-tab.ts';
import {
  chosenLanguage,
  consentAt,
  notClients,
  ownAddresses,
  ownName,
  paused,
  pausedSites,
  sensitivity,
} from '#lib/settings/settings.ts';
import { queueAfterEngineUpdate } from './analysis-queue.ts';
import {
  analyseWhatWaits,
  leaveTab,
  ownNameChanged,
  sensitivityChanged,
  settingsChanged,
  tabNavigated,
} from './changes.ts';
import { answerMessages } from './handlers.ts';

/** What the mail pages and their sidebars depend on. */
const WATCHED = [consentAt, paused, pausedSites, chosenLanguage, ownAddresses, notClients];

export function startBackground(): void {
  answerMessages();
  browser.tabs.onRemoved.addListener((tabId) => void leaveTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading') void tabNavigated(tabId, tab.url);
  });
  browser.commands.onCommand.addListener((command) => void toggleSidebar(command));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOwnPage('welcome');
  });
  browser.permissions.onAdded.addListener(() => void settingsChanged());
  browser.permissions.onRemoved.addListener(() => void settingsChanged());
  ownName.watch(() => void ownNameChanged());
  sensitivity.watch(() => void sensitivityChanged());
  for (const setting of WATCHED) setting.watch(() => void settingsChanged());
  void queueAfterEngineUpdate().then(analyseWhatWaits);
}

async function toggleSidebar(command: string): Promise<void> {
  const tabId = await activeTabId();
  if (command !== 'toggle-sidebar' || tabId === undefined) return;
  await sendToPage('toggleSidebar', undefined, tabId).catch(() => undefined);
}
