/** The user asks for a tab's page to be read again: its report changes the view, and the sidebar is told. */
import { err, ok, type Result } from '#lib/core/result.ts';
import { sendMessage } from '#lib/rpc/messaging.ts';
import { tellSidebar } from './tell.ts';

export async function readPageAgain(tabId: number): Promise<Result<void, 'no-page'>> {
  try {
    await sendMessage('readAgain', undefined, { tabId, frameId: 0 });
  } catch {
    return err('no-page');
  }
  // Where reading is off the page reports nothing, but the reason may have changed.
  tellSidebar(tabId);
  return ok(undefined);
}
