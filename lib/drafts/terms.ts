/** Which recorded term a reply may cite: only one that is in the record and in force today. */
import type { IsoDay } from '#lib/core/days.ts';
import type { Agreement } from '#lib/core/record.ts';
import type { Finding } from '#lib/core/signal.ts';

export function inForce(terms: readonly Agreement[], today: IsoDay): Agreement[] {
  return terms
    .filter((term) => term.agreedOn <= today && (term.endedOn === undefined || term.endedOn > today))
    .sort((a, b) => (a.agreedOn < b.agreedOn ? 1 : a.agreedOn > b.agreedOn ? -1 : 0));
}

/**
 * The term that a request falls outside of. Where the finding names one, that one or none. Where it was made by the
 * wording alone, the newest term that says what the work includes.
 */
export function termOutsideOf(finding: Finding, terms: readonly Agreement[]): Agreement | undefined {
  switch (finding.reason.kind) {
    case 'outside-term': {
      const { term, agreedOn } = finding.reason.params;
      return terms.find((known) => known.text === term && known.agreedOn === agreedOn);
    }
    case 'rule':
      return terms.find((term) => term.kind === 'deliverables');
    case 'no-term':
      return undefined;
  }
}

export function feeTerm(terms: readonly Agreement[]): Agreement | undefined {
  return terms.find((term) => term.kind === 'fee');
}
