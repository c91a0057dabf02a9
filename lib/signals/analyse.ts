/** What a client's message asks between the lines: the findings of one message, from its new text and the terms on record. */
import { dayOfInstant } from '#lib/core/days.ts';
import type { Agreement } from '#lib/core/record.ts';
import type { Finding } from '#lib/core/signal.ts';
import { isAutomatic } from '#lib/text/automatic.ts';
import { type FieldEvidence, findingsOf, judge, type Verdict } from './judge.ts';
import { type Engine, engineFor } from './registry.ts';
import { type ScopeWeighing, weighScope } from './scope/weigh-scope.ts';
import { sentencesOf } from './sentence.ts';

/** Raised with every change that can change a finding, so that stored messages are analysed again. */
export const ENGINE_VERSION = 1;

/** The sender's own new text: no quotes, no signature. */
export interface AnalysedMessage {
  readonly subject: string;
  readonly text: string;
}

/** `now` (ms UTC) decides which terms are in force. Outgoing mail is never passed here. */
export function analyse(
  message: AnalysedMessage,
  record: { readonly terms: readonly Agreement[] },
  now: number,
): Finding[] {
  const engine = engineFor(`${message.subject}\n${message.text}`);
  if (engine === undefined || isAutomatic(message)) return [];
  const today = dayOfInstant(now, 'UTC');
  const terms = record.terms.filter((term) => term.endedOn === undefined || term.endedOn > today);
  const evidence = [...evidenceIn('subject', message.subject, engine), ...evidenceIn('text', message.text, engine)];
  const findings = judge(evidence).flatMap((verdict) => findingsFor(verdict, message, terms));
  const hasScope = findings.some((finding) => finding.signal === 'scope-creep');
  return hasScope || terms.length === 0 ? findings : [...findings, ...plainlyOutside(weighScope(message, terms))];
}

function evidenceIn(field: FieldEvidence['field'], text: string, engine: Engine): FieldEvidence[] {
  return engine.gather(text, sentencesOf(text)).map((item) => ({ ...item, field }));
}

function findingsFor(verdict: Verdict, message: AnalysedMessage, terms: readonly Agreement[]): Finding[] {
  if (verdict.signal === 'scope-creep') return scopeFindings(verdict, weighScope(message, terms), terms.length > 0);
  return findingsOf(verdict, { kind: 'rule', params: { rule: verdict.rule } });
}

const PLAINLY_OUTSIDE = 0.7;

/** A request that a term itself shuts out, however it is worded. */
function plainlyOutside({ plainly, term, offersPay }: ScopeWeighing): Finding[] {
  if (plainly === undefined || term === undefined || offersPay) return [];
  const reason = { kind: 'outside-term', params: { term: term.text, agreedOn: term.agreedOn } } as const;
  return [{ signal: 'scope-creep', confidence: PLAINLY_OUTSIDE, field: 'text', ranges: [plainly], reason }];
}

/** How much surer or less sure the record makes us that a request lies outside the agreement. */
const WITHOUT_TERMS = 0.8;

function scopeFindings(verdict: Verdict, weighing: ScopeWeighing, hasTerms: boolean): Finding[] {
  if (weighing.offersPay || weighing.verdict === 'in') return [];
  if (!hasTerms) {
    const reason = { kind: 'no-term', params: { rule: verdict.rule } } as const;
    return findingsOf(verdict, reason, Math.round(verdict.confidence * WITHOUT_TERMS * 100) / 100);
  }
  if (weighing.verdict === 'unclear') return [];
  const { term } = weighing;
  return findingsOf(
    verdict,
    term === undefined
      ? { kind: 'rule', params: { rule: verdict.rule } }
      : { kind: 'outside-term', params: { term: term.text, agreedOn: term.agreedOn } },
  );
}
