/** The sidebar of a mail tab: who is writing, what this mail asks, what one could answer. Shows one view and asks through `actions`. */
import { useLayoutEffect } from 'react';
import type { Failure } from '#lib/core/failure.ts';
import { unreachable } from '#lib/core/result.ts';
import type { ConversationView, SidebarView } from '#lib/core/view.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { Button } from '../ui/Button.tsx';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { useWords, WordsProvider } from '../ui/Words.tsx';
import type { SidebarActions } from './actions.ts';
import { InThisMail } from './mail/InThisMail.tsx';
import { CheckMessage, mayCheck } from './panel/CheckMessage.tsx';
import { useChecking } from './panel/use-checking.ts';
import { useOpenPanel } from './panel/use-open-panel.tsx';
import { KeptRepliesProvider } from './reply/kept-replies.tsx';
import { YourReply } from './reply/YourReply.tsx';
import { SidebarHeader } from './SidebarHeader.tsx';
import { Blocked, Empty, Failed, Loading, NoMailTab } from './states.tsx';
import { Terms } from './terms/Terms.tsx';
import { Who } from './who/Who.tsx';
import './sidebar.css';

interface SidebarProps {
  readonly view: SidebarView;
  /** What failed since the view was made. */
  readonly failure?: Failure | undefined;
  readonly actions: SidebarActions;
  /** Ms UTC, for "today" and "yesterday". */
  readonly now: number;
}

export function Sidebar({ view, failure, actions, now }: SidebarProps) {
  return (
    <WordsProvider language={view.language}>
      <Announcer>
        <KeptRepliesProvider>
          <div className="sidebar">
            <Panels view={view} failure={failure} actions={actions} now={now} />
          </div>
        </KeptRepliesProvider>
      </Announcer>
    </WordsProvider>
  );
}

/** What the sidebar keeps beyond one view: the message being checked, and that the side panel is the user's to open. */
function Panels({ view, failure, actions, now }: SidebarProps) {
  const checking = useChecking(actions);
  const { onOpenPanel, byHand } = useOpenPanel(actions);
  return (
    <>
      <SidebarHeader actions={actions} onOpenPanel={onOpenPanel} />
      <main>
        {byHand}
        <OutOfDate failure={failure} actions={actions} />
        <View view={view} actions={actions} now={now} onOpenPanel={onOpenPanel} />
        {checking !== undefined && mayCheck(view) && <CheckMessage checking={checking} actions={actions} now={now} />}
      </main>
    </>
  );
}

function OutOfDate({ failure, actions }: Pick<SidebarProps, 'failure' | 'actions'>) {
  const { m } = useWords();
  if (failure === undefined) return null;
  return (
    <div role="alert" className="sidebar-failure">
      <FailureNotice
        failure={failure}
        actions={<Button onClick={() => actions.readAgain()}>{m.blockedActions.readAgain}</Button>}
      />
    </div>
  );
}

function View({ view, actions, now, onOpenPanel }: SidebarProps & { readonly onOpenPanel: (() => void) | undefined }) {
  switch (view.kind) {
    case 'loading':
      return <Loading actions={actions} />;
    case 'empty':
      return <Empty />;
    case 'blocked':
      return <Blocked reason={view.reason} actions={actions} onOpenPanel={onOpenPanel} />;
    case 'no-mail-tab':
      return <NoMailTab />;
    case 'failed':
      return <Failed failure={view.failure} actions={actions} />;
    case 'ready':
      return <Ready key={view.signature} view={view} actions={actions} now={now} />;
    default:
      return unreachable(view);
  }
}

function Ready({ view, actions, now }: { view: ConversationView; actions: SidebarActions; now: number }) {
  // Each conversation is drawn anew, and begins at its beginning; an update of it moves nothing.
  useLayoutEffect(() => {
    document.scrollingElement?.scrollTo(0, 0);
  }, []);
  return (
    <>
      <Who view={view} actions={actions} now={now} />
      <InThisMail view={view} actions={actions} now={now} />
      {view.reply !== undefined && <YourReply material={view.reply} view={view} actions={actions} />}
      {view.clients.map((card) => (
        <Terms key={card.client.id} card={card} alone={view.clients.length === 1} actions={actions} now={now} />
      ))}
    </>
  );
}
