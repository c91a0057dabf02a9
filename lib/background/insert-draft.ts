/**
 * Passes a draft from the sidebar to the page of the same tab, which checks that its conversation is still the one
 * meant. The name the user has signed with is remembered, so that it is asked for once.
 */
import { err } from '#lib/core/result.ts';
import type { InsertOutcome } from '#lib/rpc/protocol.ts';
import type { InsertRequest } from '#lib/rpc/schemas.ts';
import { sendToPage } from '#lib/rpc/send-to-tab.ts';
import { ownName } from '#lib/settings/settings.ts';

/** Longer is no name. */
const LONGEST_NAME = 100;

export async function insertDraft(tabId: number, { ownName: signed, ...draft }: InsertRequest): Promise<InsertOutcome> {
  const outcome: InsertOutcome = await sendToPage('insertIntoPage', draft, tabId).catch(() =>
    err<'no-page'>('no-page'),
  );
  const name = signed?.trim() ?? '';
  if (outcome.ok && name !== '' && name.length <= LONGEST_NAME) await ownName.setValue(name);
  return outcome;
}
