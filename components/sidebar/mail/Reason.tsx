/** Why a flag was raised, in a sentence; the record's own words are quoted where a term is the reason. */
import type { Reason as ReasonData } from '#lib/core/signal.ts';
import { isolate } from '#lib/i18n/isolate.ts';
import { useWords } from '../../ui/Words.tsx';

export function Reason({ reason, now }: { reason: ReasonData; now: number }) {
  const { m, format } = useWords();
  const sentence = words();
  return sentence === '' ? null : <p className="flag-reason">{sentence}</p>;

  function words(): string {
    switch (reason.kind) {
      case 'outside-term':
        return m.mail.outsideTerm({ term: isolate(reason.params.term), day: format.day(reason.params.agreedOn, now) });
      case 'no-term':
        return `${ruleWords(reason.params.rule)} ${m.mail.noTerm}`.trim();
      case 'rule':
        return ruleWords(reason.params.rule);
    }
  }

  /** A rule that this version no longer knows says nothing. */
  function ruleWords(rule: string): string {
    return Object.entries(m.reasons).find(([name]) => name === rule)?.[1] ?? '';
  }
}
