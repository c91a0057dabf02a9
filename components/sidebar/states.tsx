/** The sidebar without a conversation: being read, none open, or a clear reason and what to do. None of them is endless. */
import { CircleAlert, EyeOff, Hourglass, MailOpen } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Failure } from '#lib/core/failure.ts';
import type { BlockedReason } from '#lib/core/view.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.tsx';
import type { SidebarActions } from './actions.ts';

const PATIENCE_MS = 8000;

export function Loading({ actions }: { actions: SidebarActions }) {
  const { m } = useWords();
  const [turn, setTurn] = useState(0);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [turn]);

  function readAgain() {
    setSlow(false);
    setTurn(turn + 1);
    actions.readAgain();
  }

  if (slow) {
    return (
      <State
        icon={<Hourglass aria-hidden />}
        title={m.sidebar.slowTitle}
        text={m.sidebar.slowText}
        action={<Button onClick={readAgain}>{m.blockedActions.readAgain}</Button>}
      />
    );
  }
  return (
    <div className="sidebar-loading" role="status">
      <span className="visually-hidden">{m.sidebar.loading}</span>
      <span className="bone bone-short" />
      <span className="bone" />
      <span className="bone" />
    </div>
  );
}

export function Empty() {
  const { m } = useWords();
  return <State icon={<MailOpen aria-hidden />} title={m.sidebar.emptyTitle} text={m.sidebar.emptyText} />;
}

export function NoMailTab() {
  const { m } = useWords();
  return <State icon={<MailOpen aria-hidden />} title={m.panel.noMailTitle} text={m.panel.noMailText} />;
}

export function Failed({ failure, actions }: { failure: Failure; actions: SidebarActions }) {
  const { m } = useWords();
  const { title, text } = m.failures[failure];
  return (
    <State
      icon={<CircleAlert aria-hidden />}
      title={title}
      text={text}
      action={<Button onClick={() => actions.readAgain()}>{m.blockedActions.readAgain}</Button>}
    />
  );
}

interface BlockedProps {
  readonly reason: BlockedReason;
  readonly actions: SidebarActions;
  readonly onOpenPanel: (() => void) | undefined;
}

export function Blocked({ reason, actions, onOpenPanel }: BlockedProps) {
  const { m } = useWords();
  const { title, text } = m.blocked[reason];
  const { label, act } = wayOut(reason, actions);
  return (
    <State
      icon={<EyeOff aria-hidden />}
      title={title}
      text={text}
      action={
        <>
          <Button onClick={() => act()}>{m.blockedActions[label]}</Button>
          {NOT_FOUND.has(reason) && (
            <Button weight="quiet" onClick={() => actions.openPage('options', 'self-check')}>
              {m.blockedActions.whatWasFound}
            </Button>
          )}
          {onOpenPanel !== undefined && !CHOSEN.has(reason) && (
            <Button weight="quiet" onClick={onOpenPanel}>
              {m.panel.open}
            </Button>
          )}
        </>
      }
    />
  );
}

/** Where the page is the reason and not the user's choice, the side panel takes the message's text instead. */
const CHOSEN: ReadonlySet<BlockedReason> = new Set(['no-consent', 'paused', 'site-off', 'no-permission']);

/** Where a part of the page was looked for in vain, the self-check shows which. */
const NOT_FOUND: ReadonlySet<BlockedReason> = new Set(['no-heading', 'no-messages']);

function wayOut(reason: BlockedReason, actions: SidebarActions) {
  switch (reason) {
    case 'no-consent':
      return { label: 'welcome', act: () => actions.openPage('welcome') } as const;
    case 'no-permission':
      return { label: 'permission', act: () => actions.openPage('welcome') } as const;
    case 'paused':
    case 'site-off':
      return { label: 'settings', act: () => actions.openPage('options') } as const;
    default:
      return { label: 'readAgain', act: actions.readAgain } as const;
  }
}

interface StateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
}

function State({ icon, title, text, action }: StateProps) {
  return (
    <div className="sidebar-state">
      {icon}
      <h2>{title}</h2>
      <p>{text}</p>
      {action}
    </div>
  );
}
