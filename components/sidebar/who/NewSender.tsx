/** A sender who is not a client: one button adds them with what the mail shows, after a look at it. */
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Failure } from '#lib/core/failure.ts';
import type { Proposal } from '#lib/core/view.ts';
import { isolate } from '#lib/i18n/isolate.ts';
import type { AddClient } from '#lib/rpc/schemas.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { useFailureWords } from '../../ui/FailureNotice.tsx';
import { Name } from '../../ui/Name.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { AddClientForm } from './AddClientForm.tsx';
import { Monogram } from './Monogram.tsx';

interface NewSenderProps {
  readonly proposal: Proposal;
  readonly actions: SidebarActions;
}

export function NewSender({ proposal, actions }: NewSenderProps) {
  const { m } = useWords();
  return (
    <div className="client">
      <Monogram name={proposal.name} />
      <div className="client-words">
        <h2>
          <Name name={proposal.name} address={proposal.address} />
        </h2>
        <p className="client-organisation">
          <bdi>{proposal.address}</bdi>
        </p>
        <p className="client-facts">{m.who.newSender}</p>
      </div>
      <div className="client-form">
        <Decision proposal={proposal} actions={actions} />
      </div>
    </div>
  );
}

type Step = { kind: 'asking' } | { kind: 'form' } | { kind: 'failed'; text: string };

function Decision({ proposal, actions }: NewSenderProps) {
  const { m } = useWords();
  const announce = useAnnounce();
  const failureWords = useFailureWords();
  const [step, setStep] = useState<Step>({ kind: 'asking' });

  async function add(data: AddClient, done: string) {
    const result = await actions.addClient(data);
    if (result.ok) return announce(done);
    fail(refusal(result.error));
  }

  async function decline() {
    const declared = await actions.notAClient(proposal.address);
    if (!declared.ok) fail(failureWords(declared.error));
  }

  function fail(text: string) {
    setStep({ kind: 'failed', text });
    announce(text);
  }

  function refusal(error: 'address-taken' | 'invalid' | Failure): string {
    switch (error) {
      case 'address-taken':
        return m.who.addressTaken;
      case 'invalid':
        return m.who.invalid;
      default:
        return failureWords(error);
    }
  }

  if (step.kind === 'form') {
    return (
      <AddClientForm
        proposal={proposal}
        onAdd={(data) => add(data, m.who.added({ name: isolate(data.name) }))}
        onCancel={() => setStep({ kind: 'asking' })}
      />
    );
  }
  return (
    <>
      {step.kind === 'failed' && <Notice tone="attention">{step.text}</Notice>}
      <Likely proposal={proposal} onAdd={add} />
      <div className="row">
        <Button icon={<UserPlus aria-hidden />} onClick={() => setStep({ kind: 'form' })}>
          {m.who.add}
        </Button>
        <Button weight="quiet" onClick={decline}>
          {m.who.notAClient}
        </Button>
      </div>
    </>
  );
}

interface LikelyProps {
  readonly proposal: Proposal;
  readonly onAdd: (data: AddClient, done: string) => void;
}

/** A client whose people share the sender's domain: the sender may be one of them. */
function Likely({ proposal: { address, name, likelyClient }, onAdd }: LikelyProps) {
  const { m } = useWords();
  if (likelyClient === undefined) return null;
  const clientName = isolate(likelyClient.name);
  return (
    <>
      <p className="who-note">{m.who.likely({ name: clientName })}</p>
      <div className="row">
        <Button
          onClick={() =>
            onAdd(
              { address, name: name || address, organisation: '', toClient: likelyClient.id },
              m.who.addedTo({ name: clientName }),
            )
          }
        >
          {m.who.addTo({ name: clientName })}
        </Button>
      </div>
    </>
  );
}
