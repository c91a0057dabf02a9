/** The sidebar without a conversation: being read, none open, or a clear reason and what to do. */
import { EyeOff, MailOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import type { BlockedReason } from '#lib/core/view.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/Words.tsx';
import type { SidebarActions } from './actions.ts';

export function Loading() {
  const { m } = useWords();
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

export function Blocked({ reason, actions }: { reason: BlockedReason; actions: SidebarActions }) {
  const { m } = useWords();
  const { title, text } = m.blocked[reason];
  const { label, act } = wayOut(reason, actions);
  return (
    <State
      icon={<EyeOff aria-hidden />}
      title={title}
      text={text}
      action={
        <Button weight="secondary" onClick={act}>
          {m.blockedActions[label]}
        </Button>
      }
    />
  );
}

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
