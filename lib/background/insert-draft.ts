/** Passes a draft from the sidebar to the page of the same tab, which checks that its conversation is still the one meant. */
import { err } from '#lib/core/result.ts';
import { sendMessage } from '#lib/rpc/messaging.ts';
import type { InsertOutcome } from '#lib/rpc/protocol.ts';
import type { InsertRequest } from '#lib/rpc/schemas.ts';

export async function insertDraft(tabId: number, draft: InsertRequest): Promise<InsertOutcome> {
  return sendMessage('insertIntoPage', draft, { tabId, frameId: 0 }).catch(() => err('no-page'));
}
