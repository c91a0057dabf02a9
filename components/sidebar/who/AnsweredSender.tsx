/** What the user has answered about a sender without an address, and the way to be asked again. */
import type { NamedSender } from '#lib/core/view.ts';
import { isolate } from '#lib/i18n/isolate.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { useSenderAnswer } from './use-sender-answer.ts';

interface AnsweredSenderProps {
  readonly sender: NamedSender;
  readonly signature: string;
  readonly actions: SidebarActions;
}

export function AnsweredSender({ sender: { name, address }, signature, actions }: AnsweredSenderProps) {
  const { m } = useWords();
  const { send, failed } = useSenderAnswer(actions, { signature, name });
  const isolated = isolate(name);
  return (
    <div>
      {failed !== undefined && <Notice tone="attention">{failed}</Notice>}
      <p className="who-note">
        {address === undefined
          ? m.who.namedNotAClient({ name: isolated })
          : m.who.namedAs({ name: isolated, address: isolate(address) })}
      </p>
      <Button weight="quiet" onClick={() => send({ kind: 'ask-again' })}>
        {address === undefined ? m.who.askAgain : m.who.notThem}
      </Button>
    </div>
  );
}
