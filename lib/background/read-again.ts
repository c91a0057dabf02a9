/** The user asks for a tab's page to be read again: its report changes the view, and the sidebar is told. */
import { err, ok, type Result } from '#lib/core/result.ts';
import { sendToPage } from '#lib/rpc/send-to-tab.ts';
import { tellSidebar } from './tell.ts';

export async function readPageAgain(tabId: number): Promise<Result<void, 'no-page'>> {
  try {
    await sendToPage('readAgain', undefined, tabId);
  } catch {
    return err('no-page');
  }
  // Where reading is off the page reports nothing, but the reason may have changed.
  tellSidebar(tabId);
  return ok(undefined);
}
