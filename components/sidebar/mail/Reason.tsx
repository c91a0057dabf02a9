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
        return termWords(reason.params);
      case 'no-term':
        return `${wordingWords(reason.params)} ${m.mail.noTerm}`.trim();
      case 'rule':
      case 'learnt':
        return wordingWords(reason.params);
    }
  }

  function termWords({ term, agreedOn, used }: Extract<ReasonData, { kind: 'outside-term' }>['params']): string {
    const agreed = m.mail.outsideTerm({ term: isolate(term), day: format.day(agreedOn, now) });
    return used === undefined ? agreed : `${agreed} · ${m.mail.usedUp({ used: format.number(used) })}`;
  }

  /** A rule that this version no longer knows says nothing. */
  function wordingWords(params: Extract<ReasonData, { kind: 'no-term' }>['params']): string {
    if ('words' in params) return m.mail.weighedMost({ words: params.words.map(isolate) });
    return Object.entries(m.reasons).find(([name]) => name === params.rule)?.[1] ?? '';
  }
}
