/** One flag: what the message does, the words that show it, the reason, and two quiet answers. Set aside, it is a line with undo. */
import { type Ref, useEffect, useRef, useState } from 'react';
import type { Failure } from '#lib/core/failure.ts';
import type { FindingView, MessageView } from '#lib/core/view.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice, useFailureWords } from '../../ui/FailureNotice.tsx';
import { isGoodNews, SIGNAL_ICONS } from '../../ui/signal-icons.ts';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { Quote } from './Quote.tsx';
import { Reason } from './Reason.tsx';

interface FlagProps {
  readonly finding: FindingView;
  readonly message: MessageView;
  readonly actions: SidebarActions;
  readonly now: number;
}

export function Flag({ finding, message, actions, now }: FlagProps) {
  const { m } = useWords();
  const { button, set, failure } = useVerdict(finding, actions);
  const good = isGoodNews(finding.signal);
  const Icon = SIGNAL_ICONS[finding.signal];

  if (finding.state === 'dismissed' || finding.state === 'not-a-problem') {
    return <SetAside finding={finding} failure={failure} undo={button} onUndo={() => set('open')} />;
  }
  return (
    <li className={good ? 'flag flag-good' : 'flag'}>
      <Icon aria-hidden className="flag-icon" />
      <div className="flag-words">
        <h3>{m.signals[finding.signal]}</h3>
        <Quote finding={finding} message={message} />
        <Reason reason={finding.reason} now={now} />
        <div className="flag-actions">
          {!good && (
            <Button ref={button} weight="quiet" onClick={() => set('not-a-problem')}>
              {m.mail.notAProblem}
            </Button>
          )}
          {finding.state === 'confirmed' ? (
            <span className="flag-verdict">{m.mail.confirmed}</span>
          ) : (
            <Button weight="quiet" onClick={() => set('confirmed')}>
              {m.mail.thisWasOne}
            </Button>
          )}
          <Button ref={good ? button : null} weight="quiet" onClick={() => set('dismissed')}>
            {m.mail.dismiss}
          </Button>
        </div>
        {failure !== undefined && <FailureNotice failure={failure} />}
      </div>
    </li>
  );
}

interface SetAsideProps {
  readonly finding: FindingView;
  readonly failure: Failure | undefined;
  readonly undo: Ref<HTMLButtonElement>;
  readonly onUndo: () => void;
}

function SetAside({ finding, failure, undo, onUndo }: SetAsideProps) {
  const { m } = useWords();
  const Icon = SIGNAL_ICONS[finding.signal];
  return (
    <li className="flag flag-aside">
      <Icon aria-hidden className="flag-icon" />
      <p>
        {m.signals[finding.signal]}
        <span className="flag-verdict">
          {finding.state === 'dismissed' ? m.mail.wasDismissed : m.mail.wasNotAProblem}
        </span>
      </p>
      <Button ref={undo} weight="quiet" onClick={onUndo}>
        {m.common.undo}
      </Button>
      {failure !== undefined && <FailureNotice failure={failure} />}
    </li>
  );
}

/** Gives the verdict; since the pressed button is gone afterwards, the focus goes to the one that takes it back. */
function useVerdict(finding: FindingView, actions: SidebarActions) {
  const { m } = useWords();
  const announce = useAnnounce();
  const button = useRef<HTMLButtonElement>(null);
  const stateWhenPressed = useRef<FindingView['state']>(undefined);
  const words = useFailureWords();
  const [failure, setFailure] = useState<Failure>();

  useEffect(() => {
    if (stateWhenPressed.current === undefined || stateWhenPressed.current === finding.state) return;
    stateWhenPressed.current = undefined;
    button.current?.focus();
  }, [finding.state]);

  async function set(state: FindingView['state']) {
    stateWhenPressed.current = finding.state;
    const given = await actions.setFindingState({ findingId: finding.id, state });
    setFailure(given.ok ? undefined : given.error);
    if (given.ok) announce(state === 'open' ? m.mail.back : state === 'confirmed' ? m.mail.confirmed : m.mail.setAside);
    else announce(words(given.error));
  }
  return { button, set, failure };
}
