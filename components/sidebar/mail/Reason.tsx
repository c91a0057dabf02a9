/** Why a flag was raised, in a sentence; the record's own words are quoted where a term is the reason. */
import type { Reason as ReasonData } from '#lib/core/signal.ts';
import { useWords } from '../../ui/Words.tsx';

export function Reason({ reason, now }: { reason: ReasonData; now: number }) {
  const { m, format } = useWords();
  return <p className="flag-reason">{words()}</p>;

  function words(): string {
    switch (reason.kind) {
      case 'outside-term':
        return m.mail.outsideTerm({ term: reason.params.term, day: format.day(reason.params.agreedOn, now) });
      case 'no-term':
        return m.mail.noTerm;
      case 'rule':
        return '';
    }
  }
}
