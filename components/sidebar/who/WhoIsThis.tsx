/** A sender who shows a name alone: the user says once who they are, and nobody is guessed. */
import { useEffect, useRef, useState } from 'react';
import type { UnknownSender } from '#lib/core/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Name } from '../../ui/Name.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { Monogram } from './Monogram.tsx';
import { SenderAddressForm } from './SenderAddressForm.tsx';
import { useSenderAnswer } from './use-sender-answer.ts';

interface WhoIsThisProps {
  readonly sender: UnknownSender;
  readonly signature: string;
  readonly actions: SidebarActions;
}

export function WhoIsThis({ sender: { name, candidates }, signature, actions }: WhoIsThisProps) {
  const { m } = useWords();
  const { send, failed } = useSenderAnswer(actions, { signature, name });
  const [step, setStep] = useState<'choosing' | 'typing' | 'back'>('choosing');
  const enter = useRef<HTMLButtonElement>(null);
  // Whoever leaves the form is back where they opened it.
  useEffect(() => {
    if (step === 'back') enter.current?.focus();
  }, [step]);
  const use = (address: string) => void send({ kind: 'address', address });

  return (
    <div className="client">
      <Monogram name={name} />
      <div className="client-words">
        <h2>
          <Name name={name} />
        </h2>
        <p className="client-organisation">{m.who.whoIsThis}</p>
      </div>
      <div className="client-form">
        {failed !== undefined && <Notice tone="attention">{failed}</Notice>}
        {step === 'typing' ? (
          <SenderAddressForm onAnswer={use} onCancel={() => setStep('back')} />
        ) : (
          <div className="row">
            {candidates.map((candidate) => (
              <Button key={candidate.address} className="who-candidate" onClick={() => use(candidate.address)}>
                <Name name={candidate.name} address={candidate.address} />{' '}
                <bdi className="who-candidate-address">{candidate.address}</bdi>
              </Button>
            ))}
            <Button ref={enter} onClick={() => setStep('typing')}>
              {m.who.enterAddress}
            </Button>
            <Button weight="quiet" onClick={() => send({ kind: 'not-a-client' })}>
              {m.who.notAClient}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
