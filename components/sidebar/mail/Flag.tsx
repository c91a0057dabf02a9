/** One flag: what the message does, the words that show it, the reason, and two quiet answers. Set aside, it is a line with undo. */
import { useEffect, useRef, useState } from 'react';
import type { FindingView, MessageView } from '#lib/core/view.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { isGoodNews, SIGNAL_ICONS } from '../../ui/signal-icons.ts';
import { useWords } from '../../ui/Words.tsx';
import type { SidebarActions } from '../actions.ts';
import { excerptOf } from './quote-excerpt.ts';
import { Reason } from './Reason.tsx';

interface FlagProps {
  readonly finding: FindingView;
  readonly message: MessageView;
  readonly actions: SidebarActions;
  readonly now: number;
}

export function Flag({ finding, message, actions, now }: FlagProps) {
  const { m } = useWords();
  const announce = useAnnounce();
  const button = useRef<HTMLButtonElement>(null);
  const follow = useRef(false);
  const [failed, setFailed] = useState(false);
  const isOpen = finding.state === 'open' || finding.state === 'confirmed';
  const Icon = SIGNAL_ICONS[finding.signal];

  // The pressed button is gone after the verdict; the focus goes to the one that takes it back.
  useEffect(() => {
    if (follow.current) button.current?.focus();
    follow.current = false;
  }, [finding.state]);

  async function set(state: FindingView['state']) {
    follow.current = true;
    try {
      await actions.setFindingState({ findingId: finding.id, state });
      setFailed(false);
      announce(state === 'open' ? m.mail.back : m.mail.setAside);
    } catch {
      setFailed(true);
      announce(m.sidebar.failed);
    }
  }

  if (!isOpen) {
    return (
      <li className="flag flag-aside">
        <Icon aria-hidden className="flag-icon" />
        <p>
          {m.signals[finding.signal]}
          <span className="flag-verdict">
            {' · '}
            {finding.state === 'dismissed' ? m.mail.wasDismissed : m.mail.wasNotAProblem}
          </span>
        </p>
        <Button ref={button} weight="quiet" onClick={() => set('open')}>
          {m.common.undo}
        </Button>
      </li>
    );
  }
  return (
    <li className={isGoodNews(finding.signal) ? 'flag flag-good' : 'flag'}>
      <Icon aria-hidden className="flag-icon" />
      <div className="flag-words">
        <h3>{m.signals[finding.signal]}</h3>
        <Quote finding={finding} message={message} />
        <Reason reason={finding.reason} now={now} />
        <div className="flag-actions">
          {!isGoodNews(finding.signal) && (
            <Button ref={button} weight="quiet" onClick={() => set('not-a-problem')}>
              {m.mail.notAProblem}
            </Button>
          )}
          <Button ref={isGoodNews(finding.signal) ? button : null} weight="quiet" onClick={() => set('dismissed')}>
            {m.mail.dismiss}
          </Button>
        </div>
        {failed && <Notice tone="attention">{m.sidebar.failed}</Notice>}
      </div>
    </li>
  );
}

function Quote({ finding, message }: { finding: FindingView; message: MessageView }) {
  const { m } = useWords();
  const parts = excerptOf(finding.field === 'subject' ? message.subject : message.text, finding.ranges);
  if (parts.length === 0) return null;
  return (
    <blockquote dir="auto" className="quote">
      {finding.field === 'subject' && <span className="quote-where">{m.mail.inSubject}: </span>}
      {parts.map((part, index) => {
        return part.marked ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>;
      })}
    </blockquote>
  );
}
