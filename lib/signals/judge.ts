/** Turns evidence into findings: rules join as independent witnesses, and a signal below the threshold is not spoken of. */
import type { Finding, Reason, Signal, TextRange } from '#lib/core/signal.ts';
import type { Evidence } from './evidence.ts';
import { THRESHOLD } from './rule.ts';
import type { RuleName } from './rule-names.ts';

export interface FieldEvidence extends Evidence {
  readonly field: Finding['field'];
}

/** What a signal's evidence says as a whole: how sure it is, and the rule that says it best. */
export interface Verdict {
  readonly signal: Signal;
  readonly confidence: number;
  readonly rule: RuleName;
  readonly evidence: readonly FieldEvidence[];
}

export function judge(evidence: readonly FieldEvidence[]): Verdict[] {
  const signals = [...new Set(evidence.map((item) => item.signal))];
  return signals
    .map((signal) =>
      verdictOf(
        signal,
        evidence.filter((item) => item.signal === signal),
      ),
    )
    .filter(isSure);
}

/** One finding a field that carries words of the verdict. */
export function findingsOf(verdict: Verdict, reason: Reason, confidence = verdict.confidence): Finding[] {
  return (['subject', 'text'] as const).flatMap((field): Finding[] => {
    const ranges = joinRanges(verdict.evidence.filter((item) => item.field === field).map((item) => item.range));
    return ranges.length === 0 ? [] : [{ signal: verdict.signal, confidence, field, ranges, reason }];
  });
}

function isSure({ confidence }: Verdict): boolean {
  return confidence >= THRESHOLD;
}

function verdictOf(signal: Signal, evidence: readonly FieldEvidence[]): Verdict {
  const weights = new Map<RuleName, number>();
  for (const { rule, weight } of evidence) weights.set(rule, Math.max(weight, weights.get(rule) ?? 0));
  const doubt = [...weights.values()].reduce((product, weight) => product * (1 - weight), 1);
  const best = [...weights].reduce((a, b) => (b[1] > a[1] ? b : a));
  return { signal, confidence: Math.round((1 - doubt) * 100) / 100, rule: best[0], evidence };
}

function joinRanges(ranges: readonly TextRange[]): TextRange[] {
  const joined: TextRange[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && start < last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}
