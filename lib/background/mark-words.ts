/** The user flags words that the signals have missed: kept beside the message's other findings, confirmed. */
import type { Finding } from '#lib/core/signal.ts';
import type { FindingView } from '#lib/core/view.ts';
import { attempt } from '#lib/db/failure.ts';
import { addFinding } from '#lib/db/findings.ts';
import type { MarkWords } from '#lib/rpc/schemas.ts';
import { ENGINE_VERSION } from '#lib/signals/analyse.ts';
import { MARKED_BY_USER } from '#lib/signals/cues.ts';
import { inTurn } from './in-turn.ts';
import { changeMessages, openTab } from './open-tab.ts';
import { orRefuse } from './refusal.ts';
import { showTab } from './show-tab.ts';

export async function markWords(tabId: number, { messageKey, signal, range }: MarkWords): Promise<void> {
  const shown = await openTab(tabId);
  const message = shown?.kind === 'open' ? shown.messages.find(({ key }) => key === messageKey) : undefined;
  if (message === undefined) return;
  const finding = { ...findingOf(signal, range), id: crypto.randomUUID(), state: 'confirmed' as const };
  const { messageId } = message;
  if (messageId !== undefined) {
    orRefuse(await attempt(() => addFinding({ ...finding, messageId, engineVersion: ENGINE_VERSION })));
  } else {
    await inTurn(`tab-${tabId}`, () =>
      changeMessages(tabId, (one) => (one.key === messageKey ? withFinding(one, finding) : one)),
    );
  }
  await showTab(tabId);
}

function findingOf(signal: Finding['signal'], range: MarkWords['range']): Finding {
  return {
    signal,
    confidence: 1,
    field: 'text',
    ranges: [range],
    reason: { kind: 'rule', params: { rule: MARKED_BY_USER } },
  };
}

function withFinding<T extends { readonly findings: readonly FindingView[] }>(message: T, finding: FindingView): T {
  return { ...message, findings: [...message.findings, finding] };
}
