/** The findings of one message: none in automatic mail, and none in a subject that an earlier message has set. */
import type { Agreement, StoredFinding } from '#lib/core/record.ts';
import type { Finding } from '#lib/core/signal.ts';
import type { FindingView } from '#lib/core/view.ts';
import { analyse, ENGINE_VERSION } from '#lib/signals/analyse.ts';
import { isAutomatic } from '#lib/text/automatic.ts';
import { keepVerdicts } from './verdicts.ts';

export interface MessageToAnalyse {
  readonly subject: string;
  readonly text: string;
  /** The sender's, normalised. */
  readonly address: string;
  /** Answers carry the subject of the first message of their conversation. */
  readonly isFirst: boolean;
}

export function findingsOf(message: MessageToAnalyse, terms: readonly Agreement[], now: number): Finding[] {
  if (isAutomatic(message)) return [];
  const findings = analyse({ subject: message.subject, text: message.text }, { terms }, now);
  return message.isFirst ? findings : findings.filter(({ field }) => field === 'text');
}

/** As rows of a stored message, with the user's verdicts on the old ones. */
export function renewedFindings(
  messageId: string,
  old: readonly FindingView[],
  fresh: readonly Finding[],
): StoredFinding[] {
  return keepVerdicts(old, fresh).map((finding) => ({ ...finding, messageId, engineVersion: ENGINE_VERSION }));
}
