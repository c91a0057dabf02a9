/** Who this is: the clients of the conversation, the senders who are none yet, and those who cannot be known. */
import { useEffect, useRef } from 'react';
import type { ConversationView } from '#lib/core/view.ts';
import { isolate } from '#lib/i18n/isolate.ts';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { ClientHead } from './ClientHead.tsx';
import { NewSender } from './NewSender.tsx';
import './who.css';

export function Who({ view, actions, now }: { view: ConversationView; actions: SidebarActions; now: number }) {
  const { m } = useWords();
  const section = useRef<HTMLElement>(null);
  const proposals = useRef(view.proposals.length);

  // Whoever has just been added or listed takes their buttons along; the focus stays with the section.
  useEffect(() => {
    const fewer = view.proposals.length < proposals.current;
    proposals.current = view.proposals.length;
    if (fewer && document.activeElement === document.body) section.current?.focus();
  }, [view.proposals.length]);

  return (
    <section ref={section} tabIndex={-1} className="who" aria-label={m.who.heading}>
      {view.clients.map((card) => (
        <ClientHead key={card.client.id} card={card} now={now} />
      ))}
      {view.proposals.map((proposal) => (
        <NewSender key={proposal.address} proposal={proposal} actions={actions} />
      ))}
      {view.notClients.map((address) => (
        <p key={address} className="who-note">
          {m.who.listedNotClient({ address: isolate(address) })}
        </p>
      ))}
      {view.withoutAddress > 0 && <p className="who-note">{m.who.withoutAddress({ count: view.withoutAddress })}</p>}
    </section>
  );
}
