/** For the self-check: the open mail tabs, and what their pages say of themselves. */
import type { Diagnosis } from '#lib/core/mail.ts';
import { err, ok, type Result } from '#lib/core/result.ts';
import { openMailTabs } from '#lib/platform/mail-tabs.ts';
import { sendToPage } from '#lib/rpc/send-to-tab.ts';

export async function mailTabs(): Promise<{ tabId: number; site: string; answers: boolean }[]> {
  const tabs = await openMailTabs();
  return Promise.all(tabs.map(async ({ tabId, site }) => ({ tabId, site, answers: (await diagnoseTab(tabId)).ok })));
}

export function diagnoseTab(tabId: number): Promise<Result<Diagnosis, 'no-page'>> {
  return answerOf(sendToPage('diagnose', undefined, tabId));
}

export function structureOfTab(tabId: number): Promise<Result<string, 'no-page'>> {
  return answerOf(sendToPage('pageStructure', undefined, tabId));
}

/** A tab that the browser has frozen never answers. */
const PATIENCE_MS = 3000;

function answerOf<T>(sent: Promise<T>): Promise<Result<T, 'no-page'>> {
  return new Promise((resolve) => {
    const noPage = () => resolve(err('no-page'));
    sent.then((value) => resolve(ok(value)), noPage);
    setTimeout(noPage, PATIENCE_MS);
  });
}
