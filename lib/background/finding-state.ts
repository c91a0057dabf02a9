/** The user's verdict on a flag: on a stored one, or on one of the open conversation of somebody who is not a client. */
import { attempt } from '#lib/db/failure.ts';
import { setStoredFindingState } from '#lib/db/findings.ts';
import type { SetFindingState } from '#lib/rpc/schemas.ts';
import { inTurn } from './in-turn.ts';
import { changeMessages } from './open-tab.ts';
import { orRefuse } from './refusal.ts';
import { showTab } from './show-tab.ts';
import { tellMarksChanged } from './tell.ts';

export async function setFindingState(tabId: number, { findingId, state }: SetFindingState): Promise<void> {
  const stored = orRefuse(await attempt(() => setStoredFindingState(findingId, state)));
  if (stored) await tellMarksChanged();
  else {
    await inTurn(`tab-${tabId}`, () =>
      changeMessages(tabId, (message) => ({
        ...message,
        findings: message.findings.map((finding) => (finding.id === findingId ? { ...finding, state } : finding)),
      })),
    );
  }
  await showTab(tabId);
}
