/** Who this is: the clients of the conversation, the senders who are none yet, and those who cannot be known. */
import { useEffect, useRef } from 'react';
import type { ConversationView } from '#lib/core/view.ts';
import { isolate } from '#lib/i18n/isolate.ts';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { AnsweredSender } from './AnsweredSender.tsx';
import { ClientHead } from './ClientHead.tsx';
import { NewSender } from './NewSender.tsx';
import { WhoIsThis } from './WhoIsThis.tsx';
import './who.css';

export function Who({ view, actions, now }: { view: ConversationView; actions: SidebarActions; now: number }) {
  const { m } = useWords();
  const section = useRef<HTMLElement>(null);
  const { proposals, unknownSenders, namedSenders } = view;
  const before = useRef(view);

  // Whoever has just been added, listed or named takes their buttons along; the focus stays with the section.
  useEffect(() => {
    const last = before.current;
    const fewer =
      proposals.length < last.proposals.length ||
      unknownSenders.length < last.unknownSenders.length ||
      namedSenders.length < last.namedSenders.length;
    before.current = view;
    if (fewer && document.activeElement === document.body) section.current?.focus();
  }, [view, proposals, unknownSenders, namedSenders]);

  return (
    <section ref={section} tabIndex={-1} className="who" aria-label={m.who.heading}>
      {view.clients.map((card) => (
        <ClientHead key={card.client.id} card={card} now={now} />
      ))}
      {proposals.map((proposal) => (
        <NewSender key={proposal.address} proposal={proposal} actions={actions} />
      ))}
      {unknownSenders.map((sender) => (
        <WhoIsThis key={sender.name} sender={sender} signature={view.signature} actions={actions} />
      ))}
      {namedSenders.map((sender) => (
        <AnsweredSender key={sender.name} sender={sender} signature={view.signature} actions={actions} />
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
