/** A sender who is not a client: one button adds them with what the mail shows, after a look at it. */
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Proposal } from '#lib/core/view.ts';
import { isolate } from '#lib/i18n/isolate.ts';
import type { AddClient } from '#lib/rpc/schemas.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { Name } from '../../ui/Name.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { AddClientForm } from './AddClientForm.tsx';
import { Monogram } from './Monogram.tsx';

type Step = { kind: 'asking' } | { kind: 'form' } | { kind: 'failed'; text: string };

export function NewSender({ proposal, actions }: { proposal: Proposal; actions: SidebarActions }) {
  const { m } = useWords();
  const announce = useAnnounce();
  const [step, setStep] = useState<Step>({ kind: 'asking' });
  const { address, likelyClient } = proposal;

  async function add(data: AddClient, done: string) {
    const result = await actions.addClient(data);
    if (result.ok) return announce(done);
    const text = result.error === 'address-taken' ? m.who.addressTaken : m.who.invalid;
    setStep({ kind: 'failed', text });
    announce(text);
  }

  return (
    <div className="client">
      <Monogram name={proposal.name} />
      <div className="client-words">
        <h2>
          <Name name={proposal.name} address={address} />
        </h2>
        <p className="client-organisation">
          <bdi>{address}</bdi>
        </p>
        <p className="client-facts">{m.who.newSender}</p>
      </div>
      <div className="client-form">
        {likelyClient !== undefined && step.kind !== 'form' && (
          <p className="who-note">{m.who.likely({ name: isolate(likelyClient.name) })}</p>
        )}
        {step.kind === 'failed' && <Notice tone="attention">{step.text}</Notice>}
        {step.kind === 'form' ? (
          <AddClientForm
            proposal={proposal}
            onAdd={(data) => add(data, m.who.added({ name: isolate(data.name) }))}
            onCancel={() => setStep({ kind: 'asking' })}
          />
        ) : (
          <div className="row">
            {likelyClient !== undefined && (
              <Button
                onClick={() =>
                  add(
                    { address, name: proposal.name || address, organisation: '', toClient: likelyClient.id },
                    m.who.addedTo({ name: isolate(likelyClient.name) }),
                  )
                }
              >
                {m.who.addTo({ name: isolate(likelyClient.name) })}
              </Button>
            )}
            <Button icon={<UserPlus aria-hidden />} onClick={() => setStep({ kind: 'form' })}>
              {m.who.add}
            </Button>
            <Button weight="quiet" onClick={() => actions.notAClient(address)}>
              {m.who.notAClient}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
