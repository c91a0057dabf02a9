/** The findings of one message: none in automatic mail, and none in a subject that an earlier message has set. */
import type { StoredFinding } from '#lib/core/record.ts';
import type { Finding } from '#lib/core/signal.ts';
import type { FindingView } from '#lib/core/view.ts';
import { analyse, type ClientRecord, ENGINE_VERSION } from '#lib/signals/analyse.ts';
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

export function findingsOf(message: MessageToAnalyse, record: ClientRecord, now: number): Finding[] {
  const { subject, text, isFirst } = message;
  return isAutomatic(message) ? [] : analyse({ subject: isFirst ? subject : '', text }, record, now);
}

/** As rows of a stored message, with the user's verdicts on the old ones. */
export function renewedFindings(
  messageId: string,
  old: readonly FindingView[],
  fresh: readonly Finding[],
): StoredFinding[] {
  return keepVerdicts(old, fresh).map((finding) => ({ ...finding, messageId, engineVersion: ENGINE_VERSION }));
}
