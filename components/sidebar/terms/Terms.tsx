/** The dated terms of a client, folded, with one typed line to add another. */
import type { ClientCard } from '#lib/core/view.ts';
import { isolate } from '#lib/i18n/isolate.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { TermForm } from './TermForm.tsx';
import { isUsedUp, UsedUp } from './UsedUp.tsx';
import './terms.css';

interface TermsProps {
  readonly card: ClientCard;
  /** The only client of the conversation: its name need not be said again. */
  readonly alone: boolean;
  readonly actions: SidebarActions;
  readonly now: number;
}

export function Terms({ card, alone, actions, now }: TermsProps) {
  const { m, format } = useWords();
  const { client, terms } = card;
  return (
    <section className="terms" aria-label={m.terms.of({ name: client.name })}>
      <Disclosure
        look="section"
        summary={alone ? m.terms.heading : m.terms.of({ name: isolate(client.name) })}
        aside={terms.length > 0 ? format.number(terms.length) : undefined}
      >
        {terms.length === 0 && <p className="calm">{m.terms.none}</p>}
        <ul className="terms-list">
          {terms.map((term) => (
            <li key={term.id}>
              <p dir="auto">{term.text}</p>
              <p className="terms-facts">
                {m.terms.kinds[term.kind]}
                {term.quantity !== undefined && ` ${format.number(term.quantity)}`}
                {term.fee !== undefined && ` ${format.money(term.fee)}`}
                {' · '}
                {m.terms.agreed({ day: format.day(term.agreedOn, now) })}
                {term.endedOn !== undefined && ` · ${m.terms.ended({ day: format.day(term.endedOn, now) })}`}
              </p>
              {isUsedUp(term.kind) && term.endedOn === undefined && <UsedUp term={term} setUsed={actions.setUsed} />}
            </li>
          ))}
        </ul>
        <TermForm clientId={client.id} actions={actions} now={now} />
      </Disclosure>
    </section>
  );
}
